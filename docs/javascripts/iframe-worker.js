/* The search of the documentation runs in a worker, and a browser starts no worker for a page opened from the disk. There, and only
   there, the worker's script runs in a hidden frame instead. Without this file the theme would fetch such a script from a server; it
   looks for "iframe-worker" in the name. Named in mkdocs.yml under extra.polyfills. */
"use strict";

if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    #frame = document.createElement("iframe");
    #waiting = [];

    constructor(address) {
      super();
      this.#frame.hidden = true;
      document.body.append(this.#frame);
      const inner = this.#frame.contentDocument;
      // Opened and written, the frame's document stays: Firefox replaces an untouched one after a moment.
      inner.open();
      inner.write("<!DOCTYPE html><title>worker</title><body></body>");
      inner.close();
      // What the script posts goes to this object's listeners, never to the page.
      this.#frame.contentWindow.postMessage = data => {
        setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
      };
      const script = inner.createElement("script");
      script.src = new URL(address, document.baseURI).href;
      script.onload = () => {
        const messages = this.#waiting;
        this.#waiting = null;
        messages.forEach(data => this.postMessage(data));
      };
      script.onerror = () => this.dispatchEvent(new ErrorEvent("error", { message: `${script.src} could not be loaded` }));
      inner.body.append(script);
    }

    postMessage(data) {
      if (this.#waiting) this.#waiting.push(data);
      else this.#frame.contentWindow.dispatchEvent(new MessageEvent("message", { data }));
    }

    terminate() {
      this.#frame.remove();
    }
  };
}

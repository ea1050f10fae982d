// A browser starts no worker for a page that is opened from the disk, and the site's search is one. Here a hidden frame
// does a worker's work: the same script runs in it, and messages go to and fro.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      const frame = document.createElement("iframe")
      frame.style.display = "none"
      document.body.appendChild(frame)
      const inside = frame.contentWindow
      // Written, the frame's document stays: some browsers replace an untouched one after a moment, and what is in it.
      inside.document.open()
      inside.document.write("<!DOCTYPE html><title>worker</title><body></body>")
      inside.document.close()
      inside.postMessage = data => {
        const message = new MessageEvent("message", { data })
        this.dispatchEvent(message)
        if (typeof this.onmessage === "function") this.onmessage(message)
      }
      const load = source => new Promise((done, failed) => {
        const script = inside.document.createElement("script")
        script.src = new URL(source, new URL(address, location.href)).href
        script.onload = done
        script.onerror = failed
        inside.document.body.appendChild(script)
      })
      inside.importScripts = (...sources) => sources.reduce((before, one) => before.then(() => load(one)), Promise.resolve())
      this.inside = inside
      this.ready = load("")
    }

    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(new MessageEvent("message", { data })))
    }

    terminate() {
      this.inside.frameElement.remove()
    }
  }
}

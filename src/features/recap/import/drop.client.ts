/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// A file can be dropped anywhere on the form, and one sees how much of it has arrived. Without this the button does it all.
const form = document.querySelector<HTMLFormElement>('form[data-island="drop"]')
const input = form?.querySelector<HTMLInputElement>('input[type="file"]')

if (form && input) {
  const meter = document.createElement('progress')
  meter.max = 1
  meter.hidden = true
  form.append(meter)

  const send = () => {
    const request = new XMLHttpRequest()
    meter.hidden = false
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      meter.value = total > 0 ? loaded / total : 0
    })
    request.addEventListener('load', () => {
      // A refusal is a page with its words: the form itself shows it.
      if (request.status === 200 && request.responseURL !== form.action) location.assign(request.responseURL)
      else HTMLFormElement.prototype.submit.call(form)
    })
    request.addEventListener('error', () => HTMLFormElement.prototype.submit.call(form))
    request.open('POST', form.action)
    request.send(new FormData(form))
  }

  form.addEventListener('submit', (event) => {
    if (input.files?.length !== 1) return
    event.preventDefault()
    send()
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const files = event.dataTransfer?.files
    if (files === undefined || files.length !== 1) return
    input.files = files
    send()
  })
}

export {}

// While something is under way the page looks again by itself. Without this the reader follows a link.
const under = document.querySelector<HTMLElement>('[data-again]')
if (under !== null) setTimeout(() => location.reload(), Number(under.dataset.again) * 1000)

export {}

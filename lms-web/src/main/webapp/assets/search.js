// Search without leaving the page, and suggestions as one types. Without this script the links lead to the search page,
// and its form does all there is to do.
const LEAST = 2;
const PAUSE = 150;
const QUIET = 500;
const asked = new Map();

/** Gives the field of a form the pattern "combobox with a list": the form still sends what is typed. */
const suggest = (form, name) => {
  const field = form.elements.q;
  const status = document.createElement("p");
  let list = document.createElement("div");
  let active = -1;
  let pause, quiet, request;
  status.className = "hidden";
  status.setAttribute("role", "status");
  field.closest(".search-row").after(list, status);
  list.hidden = true;
  for (const [key, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) {
    field.setAttribute(key, value);
  }

  const choose = to => {
    list.children[active]?.removeAttribute("aria-selected");
    active = to;
    const line = list.children[active];
    line?.setAttribute("aria-selected", "true");
    line?.scrollIntoView({ block: "nearest" });
    line ? field.setAttribute("aria-activedescendant", line.id) : field.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    clearTimeout(pause);
    clearTimeout(quiet);
    request?.abort();
    choose(-1);
    list.hidden = true;
    status.textContent = "";
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-controls");
  };
  const show = html => {
    const found = new DOMParser().parseFromString(html, "text/html").querySelector("[role=listbox]");
    choose(-1);
    list.replaceWith(found);
    list = found;
    list.id = name;
    [...list.children].forEach((line, number) => line.id = `${name}-${number}`);
    list.addEventListener("mousedown", event => event.preventDefault());
    list.addEventListener("click", event => event.target.closest("[data-all]") && (event.preventDefault(), form.requestSubmit()));
    field.setAttribute("aria-controls", name);
    field.setAttribute("aria-expanded", "true");
    clearTimeout(quiet);
    quiet = setTimeout(() => status.textContent = list.dataset.told, QUIET);
  };
  const ask = async () => {
    const text = field.value.trim();
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    try {
      if (!asked.has(text)) {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal });
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        asked.set(text, await answer.text());
      }
      signal.aborted || show(asked.get(text));
    } catch {
      signal.aborted || close();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(pause);
    if ([...field.value.trim()].length < LEAST) {
      close();
    } else {
      pause = setTimeout(ask, PAUSE);
    }
  });
  field.addEventListener("keydown", event => {
    const count = list.hidden ? 0 : list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) {
      return;
    }
    if (step && count) {
      event.preventDefault();
      choose(active < 0 && step < 0 ? count - 1 : (active + 1 + step + count + 1) % (count + 1) - 1);
    } else if (event.key === "Enter" && count && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    } else if (event.key === "Escape" && count) {
      event.preventDefault();
      close();
    } else if (event.key === "Escape") {
      // A search field would only empty itself, and need a third Escape.
      field.closest("dialog")?.close();
    }
  });
  field.addEventListener("blur", close);
};
document.querySelectorAll("[data-suggest]").forEach((form, number) => suggest(form, `suggestions-${number}`));

const dialog = document.querySelector(".search-dialog");
const own = document.querySelector("main [data-suggest]");
const open = () => {
  const field = (dialog ?? own).querySelector("[name=q]");
  dialog?.open || dialog?.showModal();
  field.focus();
  field.select();
};
if (dialog) {
  for (const link of document.querySelectorAll(".site-header a[href='/search']")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${link.className} plain`;
    button.setAttribute("aria-haspopup", "dialog");
    button.append(...link.childNodes);
    button.addEventListener("click", open);
    link.replaceWith(button);
  }
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  addEventListener("pagehide", () => dialog.close());
}
addEventListener("keydown", event => {
  if (event.key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey && (dialog ?? own)) {
    event.preventDefault();
    open();
  }
});

"use strict";
// htmx takes messages away and brings them; this file keeps the place of the person who reads and writes.

const $ = (selector, within = document) => within.querySelector(selector);

function show(trouble, isSo) {
  const text = isSo ? trouble.dataset.says : "";
  if (trouble.textContent !== text) trouble.textContent = text;
}

// Writing: Enter sends, Shift+Enter begins a line. While an input method composes a word, Enter belongs to it.

document.addEventListener("keydown", (event) => {
  if (!event.target.matches(".compose textarea") || event.isComposing) return;
  const form = event.target.form;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (event.target.value.trim()) form.requestSubmit();
  } else if (event.key === "Escape" && form.elements.reply_to.value) {
    stopReplying(form);
  }
});

document.addEventListener("htmx:beforeSend", ({ target: form }) => {
  if (!form.matches(".compose, .suggestions")) return;
  const phone = form.closest(".phone");
  // A sentence that is only tried leaves alone what was begun beside it.
  if (form.matches(".compose")) form.elements.text.value = "";
  stopReplying($(".compose", phone));
  $(".log", phone).scrollTop = 0;
});

document.addEventListener("htmx:afterRequest", ({ target: form, detail }) => {
  show($("#not-taken"), !detail.successful);
  if (detail.successful || !form.matches(".compose")) return;
  // What could not be sent comes back, unless something new was begun meanwhile.
  const { text, reply_to: repliedTo } = detail.requestConfig.parameters;
  if (form.elements.text.value) return;
  form.elements.text.value = text;
  if (repliedTo) replyTo(document.getElementById(repliedTo));
});

// Replying to one message.

function replyTo(bubble) {
  const form = $(".compose", bubble.closest(".phone"));
  const quote = $(".quoted .quote", form);
  const text = $(".text", bubble);
  if (text) {
    quote.textContent = text.textContent;
    quote.dir = text.dir;
    quote.lang = text.lang;
  } else {
    // A label in the page's language, where the phone's own language has its quotes.
    const label = document.createElement("bdi");
    label.lang = document.documentElement.lang;
    label.textContent = $("figcaption", bubble)?.textContent ?? $("img", bubble).alt;
    quote.replaceChildren(label);
    quote.removeAttribute("dir");
    quote.removeAttribute("lang");
  }
  $(".quoted", form).hidden = false;
  form.elements.reply_to.value = bubble.id;
  form.elements.text.focus();
}

function stopReplying(form) {
  form.elements.reply_to.value = "";
  $(".quoted", form).hidden = true;
  // The control that had the focus may be gone; whoever went elsewhere meanwhile is left there.
  if (form.contains(document.activeElement)) form.elements.text.focus();
}

document.addEventListener("click", ({ target }) => {
  const reply = target.closest(".reply");
  const stop = target.closest(".stop-replying");
  if (reply) replyTo(reply.closest(".bubble"));
  if (stop) stopReplying(stop.form);
});

// Which phones are in sight, and which others have news: their tabs tell.

const inSight = new Set();
const tabOf = (section) => $(`.tabs [data-for="${section.id}"]`);

const watcher = new IntersectionObserver((entries) => {
  for (const { target: section, isIntersecting } of entries) {
    const tab = tabOf(section);
    if (isIntersecting) {
      inSight.add(section);
      tab.setAttribute("aria-current", "true");
      tab.scrollIntoView({ block: "nearest", inline: "nearest" });
      $(".unread", tab)?.setAttribute("hidden", "");
    } else {
      inSight.delete(section);
      tab.removeAttribute("aria-current");
    }
  }
}, { threshold: 0.6 });

for (const section of document.querySelectorAll("main section")) watcher.observe(section);

// Sentences to try take room that a small screen needs; where nothing is said yet, they show how to begin.

const small = matchMedia("(max-width: 44rem)");

if (small.matches) {
  for (const phone of document.querySelectorAll(".phone")) $(".try", phone).open = !$(".bubble", phone);
}

let stoodOnOne = false;

document.addEventListener("htmx:sseBeforeMessage", ({ target }) => {
  stoodOnOne = target.matches(".suggestions *") && target.contains(document.activeElement);
});

document.addEventListener("htmx:sseMessage", ({ target }) => {
  // Whoever stood on one that is gone goes on where they write.
  if (stoodOnOne && !target.contains(document.activeElement)) $("textarea", target.closest(".phone")).focus();
});

// The stream. A log is laid out from its end (phone.css): 0 is the newest message, what is older lies below 0.

let wasAtNewest = true;

document.addEventListener("htmx:sseBeforeMessage", (event) => {
  const log = event.target.closest(".log");
  if (!log) return;
  wasAtNewest = log.scrollTop > -40;
  // A stream that begins anew after a break brings again what the page has.
  const [, id] = / id="([^"]+)"/.exec(event.detail.data);
  if (document.getElementById(id)) event.preventDefault();
});

document.addEventListener("htmx:sseMessage", ({ target }) => {
  const phone = target.closest(".phone");
  if (!phone) return;
  // Its person may have changed their language.
  phone.dir = $("[data-dir]", phone).dataset.dir;
  if (!target.matches(".bubbles")) return;
  if (small.matches && !$(".bubble ~ .bubble", target)) $(".try", phone).open = false;
  // Whoever reads older messages is left there.
  if (wasAtNewest) $(".log", phone).scrollTop = 0;
  if (inSight.has(phone)) return;
  $(".unread", tabOf(phone)).hidden = false;
  // It takes room: the tab of the phone in front stays in reach.
  if (small.matches) $(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
});

document.addEventListener("htmx:sseOpen", ({ detail }) => {
  show($("#lost"), false);
  // The demo was started again: what this page shows is gone.
  detail.source.addEventListener("restarted", () => location.reload());
});

document.addEventListener("htmx:sseError", () => show($("#lost"), true));

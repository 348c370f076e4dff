/* What a function answered: a response in one piece, a stream, an error. */

const MAX_EVENTS = 500;

export function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (notJson) {
    return text;
  }
}

/** Puts the answer of an invocation into a place of the page, instead of what is there. */
export function drawAnswer(place, invocation) {
  place.replaceChildren(...answer(invocation));
}

function answer(invocation) {
  const shown = [];
  if (invocation.error) {
    shown.push(block(invocation.error.type + ": " + invocation.error.message));
  }
  if (invocation.stream) {
    shown.push(...stream(invocation.stream));
  } else if (invocation.response !== undefined) {
    shown.push(block(pretty(invocation.response)));
  }
  return shown.length ? shown : [block("(" + invocation.outcome + ")")];
}

function stream({ contentType, prelude, text, bytes, keptBytes }) {
  const cut = keptBytes < bytes;
  const shown = [element("p", size(bytes) + " streamed" + (cut ? "; the console keeps the first " + size(keptBytes) + "." : "."),
      cut ? "note cut" : "note")];
  if (prelude) {
    shown.push(block(pretty(prelude)));
  }
  if (text === null) {
    shown.push(element("p", "The content is not text.", "note"));
  } else if (mediaType(contentType) === "text/event-stream") {
    shown.push(...eventList(text, cut));
  } else if (text) {
    shown.push(block(pretty(text)));
  }
  return shown;
}

function eventList(text, cut) {
  const { events, unfinished } = eventsOf(text);
  const list = document.createElement("ol");
  list.className = "events";
  list.append(...events.slice(0, MAX_EVENTS).map(eventItem));
  const shown = [list];
  if (events.length > MAX_EVENTS) {
    shown.push(element("p", "And " + (events.length - MAX_EVENTS).toLocaleString() + " more events.", "note cut"));
  } else if (unfinished) {
    shown.push(element("p", cut ? "The next event was cut:" : "The last event has no end, so clients drop it:", "note cut"), block(unfinished));
  }
  return shown;
}

function eventItem({ type, id, data, comment }) {
  const made = document.createElement("li");
  const head = element("p", "");
  if (comment !== undefined) {
    head.append(element("small", "comment"));
  } else {
    head.append(element("b", type || "message"));
    if (id !== undefined) {
      head.append(" ", element("small", "id " + id));
    }
  }
  made.append(head, block(comment === undefined ? pretty(data) : comment));
  return made;
}

/** The events of a stream by the rules of the HTML standard, with comments in between. */
export function eventsOf(text) {
  const events = [];
  let event = {};
  let lines = [];
  const rows = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const last = rows.pop();
  for (const row of rows) {
    if (row === "") {
      if (event.data !== undefined) {
        events.push(event);
      }
      event = {};
      lines = [];
      continue;
    }
    const colon = row.indexOf(":");
    const name = colon < 0 ? row : row.slice(0, colon);
    const value = colon < 0 ? "" : row.slice(colon + 1).replace(/^ /, "");
    if (name === "") {
      events.push({ comment: value });
      continue;
    }
    lines.push(row);
    if (name === "data") {
      event.data = event.data === undefined ? value : event.data + "\n" + value;
    } else if (name === "event") {
      event.type = value;
    } else if (name === "id") {
      event.id = value;
    }
  }
  return { events, unfinished: [...lines, last.startsWith(":") ? "" : last].join("\n").trim() };
}

function block(text) {
  const made = element("pre", text);
  made.tabIndex = 0;
  return made;
}

function mediaType(contentType) {
  return contentType.split(";")[0].trim().toLowerCase();
}

function size(bytes) {
  const units = ["bytes", "KB", "MB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return (Number.isInteger(value) ? value : value.toFixed(1)) + " " + units[unit];
}

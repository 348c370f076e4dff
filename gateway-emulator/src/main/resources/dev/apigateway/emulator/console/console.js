"use strict";

const byId = id => document.getElementById(id);
const state = { invocations: [], chosen: null, samples: [] };

/* Tabs */

const tabs = [...document.querySelectorAll("[role=tab]")];

function show(name) {
  for (const tab of tabs) {
    const selected = tab.id === "tab-" + name;
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = !selected;
  }
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => show(tab.getAttribute("aria-controls")));
  tab.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next.focus();
      next.click();
    }
  });
}

/* Requests */

async function ask(path, options) {
  const response = await fetch("api/" + path, options);
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return response;
}

const askJson = async (path, options) => (await ask(path, options)).json();

function send(body) {
  return askJson("invocations", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

/* Invocations */

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (notJson) {
    return text;
  }
}

function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

function titleOf(invocation) {
  return [invocation.method, invocation.path].filter(Boolean).join(" ") || invocation.shape;
}

function outcomeOf(invocation) {
  return invocation.status ? String(invocation.status) : invocation.outcome;
}

function isBad(invocation) {
  return !["responded", "streamed"].includes(invocation.outcome) || invocation.status >= 500;
}

function row(invocation) {
  const made = document.createElement("tr");
  const event = document.createElement("td");
  const choose = element("button", titleOf(invocation));
  choose.addEventListener("click", () => open(invocation.id));
  event.append(choose, document.createElement("br"), element("small", [invocation.shape, invocation.handler].filter(Boolean).join(", ")));
  if (state.chosen && state.chosen.id === invocation.id) {
    made.setAttribute("aria-current", "true");
  }
  made.append(element("td", new Date(invocation.start).toLocaleTimeString()), event,
      element("td", outcomeOf(invocation), isBad(invocation) ? "bad" : "good"),
      element("td", invocation.durationMillis.toFixed(1) + " ms", "number"));
  return made;
}

function drawList() {
  byId("rows").replaceChildren(...state.invocations.map(row));
  byId("list").hidden = state.invocations.length === 0;
  byId("empty").hidden = state.invocations.length > 0;
}

function drawDetail(invocation) {
  byId("detail").hidden = false;
  byId("detail-title").textContent = titleOf(invocation);
  const facts = { "Request id": invocation.id, "Handler": invocation.handler || "the default one", "Event": invocation.shape,
    "Outcome": outcomeOf(invocation), "Duration": invocation.durationMillis + " ms",
    "Init": invocation.initMillis === undefined ? "" : invocation.initMillis + " ms",
    "Memory": [invocation.maxMemoryMegabytes, invocation.memoryMegabytes].filter(Boolean).join(" of ") + " MB",
    "Tenant": invocation.tenantId, "Trace": invocation.traceId };
  byId("facts").replaceChildren(...Object.entries(facts).filter(([, value]) => value)
      .flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
  byId("detail-event").textContent = pretty(invocation.event);
  byId("detail-outcome-title").textContent = invocation.error ? "Error" : "Response";
  byId("detail-response").textContent = answerOf(invocation);
  byId("detail-log").textContent = invocation.log.join("\n");
}

function answerOf(invocation) {
  if (invocation.error) {
    return invocation.error.type + ": " + invocation.error.message;
  }
  return invocation.response === undefined ? "(" + invocation.outcome + ")" : pretty(invocation.response);
}

async function open(id) {
  try {
    state.chosen = await askJson("invocations/" + encodeURIComponent(id));
    drawList();
    drawDetail(state.chosen);
    byId("detail-title").focus({ preventScroll: true });
  } catch (gone) {
    byId("live").textContent = gone.message;
  }
}

async function reload() {
  state.invocations = (await askJson("invocations")).invocations;
  drawList();
}

byId("clear").addEventListener("click", async () => {
  await ask("invocations", { method: "DELETE", headers: { "Content-Type": "application/json" } });
  state.chosen = null;
  byId("detail").hidden = true;
  await reload();
});

byId("replay").addEventListener("click", async () => {
  const { handler, event, tenantId, clientContext } = state.chosen;
  try {
    await open((await send({ handler, event, tenantId, clientContext })).id);
  } catch (refused) {
    byId("live").textContent = refused.message;
  }
});

byId("edit").addEventListener("click", () => {
  byId("handler").value = state.chosen.handler;
  byId("tenant").value = state.chosen.tenantId || "";
  byId("event").value = pretty(state.chosen.event);
  byId("sample").selectedIndex = -1;
  show("send");
  byId("event").focus();
});

function follow() {
  const stream = new EventSource("api/stream");
  stream.addEventListener("open", async () => {
    byId("live").textContent = "Live: invocations show up as they end.";
    await reload();
  });
  stream.addEventListener("error", () => {
    byId("live").textContent = "The gateway does not answer. Trying again…";
  });
  stream.addEventListener("invocation", message => {
    const invocation = JSON.parse(message.data);
    state.invocations = [invocation, ...state.invocations.filter(other => other.id !== invocation.id)].slice(0, 200);
    drawList();
  });
}

/* Sending */

function useSample() {
  const sample = state.samples[byId("sample").selectedIndex];
  if (sample) {
    byId("event").value = pretty(sample.event);
  }
}

byId("sample").addEventListener("change", useSample);

byId("form").addEventListener("submit", async event => {
  event.preventDefault();
  byId("problem").textContent = "";
  byId("sent").textContent = "Waiting for the function…";
  byId("result").textContent = "";
  byId("result-log").textContent = "";
  try {
    const invocation = await send({ handler: byId("handler").value, event: byId("event").value,
      tenantId: byId("tenant").value.trim() || null });
    byId("sent").textContent = outcomeOf(invocation) + " in " + invocation.durationMillis + " ms, request id " + invocation.id;
    byId("result").textContent = answerOf(invocation);
    byId("result-log").textContent = invocation.log.join("\n");
  } catch (refused) {
    byId("sent").textContent = "";
    byId("problem").textContent = refused.message;
  }
});

/* Template */

byId("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(byId("template-text").textContent);
    byId("copied").textContent = "Copied.";
  } catch (refused) {
    byId("copied").textContent = "The browser does not let this page copy. Select the text below.";
  }
});

/* Begin */

async function begin() {
  const about = await askJson("about");
  byId("name").textContent = about.name;
  document.title = about.name + " – API Gateway Functions";
  const handlers = about.handlers.length ? about.handlers : [""];
  byId("handler").replaceChildren(...handlers.map(handler => {
    const option = element("option", handler || "the default one");
    option.value = handler;
    return option;
  }));
  state.samples = (await askJson("samples")).samples;
  byId("sample").replaceChildren(...state.samples.map(sample => element("option", sample.label)));
  useSample();
  byId("template-text").textContent = await (await ask("template")).text();
}

begin().catch(failed => {
  byId("live").textContent = failed.message;
});
follow();

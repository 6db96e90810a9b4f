package org.lungbridge.bedside.browser;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A window of the browser with cookies of its own, as on a device of its own. */
final class Window {
    private static final long PATIENCE_MS = 90_000;
    private static final long LOOK_MS = 40;

    private final DevTools tools;
    private final String context;
    private final String session;

    Window(DevTools tools, int width, int height) {
        this.tools = tools;
        context = tools.ask("Target.createBrowserContext", DevTools.object(), "")
                .get("browserContextId")
                .asString();
        String target = tools.ask(
                        "Target.createTarget",
                        DevTools.object().put("url", "about:blank").put("browserContextId", context),
                        "")
                .get("targetId")
                .asString();
        session = tools.ask(
                        "Target.attachToTarget",
                        DevTools.object().put("targetId", target).put("flatten", true),
                        "")
                .get("sessionId")
                .asString();
        ask("Page.enable");
        tools.ask(
                "Emulation.setDeviceMetricsOverride",
                DevTools.object()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false),
                session);
    }

    /** Closes the window and forgets its cookies. */
    void close() {
        tools.ask("Target.disposeBrowserContext", DevTools.object().put("browserContextId", context), "");
    }

    private void ask(String method) {
        tools.ask(method, DevTools.object(), session);
    }

    void open(String address) {
        tools.ask("Page.navigate", DevTools.object().put("url", address), session);
    }

    void reload() {
        ask("Page.reload");
    }

    /** What an expression of JavaScript is in the page; promises are waited for. */
    JsonNode eval(String expression) {
        JsonNode answer = tools.ask(
                "Runtime.evaluate",
                DevTools.object()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true),
                session);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String selector) {
        return eval("document.querySelector(" + quoted(selector) + ")?.textContent ?? ''")
                .asString("");
    }

    double number(String selector) {
        String text = text(selector).replace('−', '-').replace("×", "");
        return text.matches("-?[0-9.]+") ? Double.parseDouble(text) : Double.NaN;
    }

    void click(String selector) {
        waitFor("document.querySelector(" + quoted(selector) + ")", selector);
        eval("document.querySelector(" + quoted(selector) + ").click()");
    }

    void type(String selector, String text) {
        eval(
                "{const box = document.querySelector(%s); box.focus(); box.value = %s; box.dispatchEvent(new Event('input', {bubbles: true}));}"
                        .formatted(quoted(selector), quoted(text)));
    }

    /** Presses a key as a keyboard does. */
    void press(String key) {
        for (String kind : new String[] {"keyDown", "keyUp"}) {
            ObjectNode event = DevTools.object().put("type", kind).put("key", key);
            if (kind.equals("keyDown")) {
                event.put("text", key.equals("Enter") ? "\r" : key);
            }
            tools.ask("Input.dispatchKeyEvent", event, session);
        }
    }

    /** Waits until an expression is true. */
    void waitFor(String expression, String what) {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < end) {
            if (holds(expression)) {
                return;
            }
            pause(LOOK_MS);
        }
        throw new AssertionError("Waited in vain for: " + what);
    }

    private boolean holds(String expression) {
        try {
            return eval("Boolean(" + expression + ")").asBoolean(false);
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String quoted(String text) {
        return JsonMapper.builder().build().writeValueAsString(text);
    }
}

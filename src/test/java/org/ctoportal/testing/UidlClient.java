package org.ctoportal.testing;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One open page of the portal, spoken to as Vaadin's own client does. What it returns is all the browser ever gets. */
public class UidlClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int PAGE = 1;

    private final PortalClient portal;
    private final int ui;
    private final String securityKey;
    private int syncId;
    private int clientId;

    private UidlClient(PortalClient portal, JsonNode configuration) {
        this.portal = portal;
        this.ui = configuration.get("v-uiId").asInt();
        this.securityKey = configuration.get("uidl").get("Vaadin-Security-Key").asString();
    }

    /** Opens a page in the session of {@code portal}, which must be signed in. */
    public static UidlClient open(PortalClient portal) {
        var answer = portal.get("/?v-r=init&location=&query=");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No page for this session: " + answer.statusCode());
        }
        return new UidlClient(portal, JSON.readTree(answer.body()).get("appConfig"));
    }

    /** Goes to a route, such as {@code job-descriptions/7}, and returns all that the server sent for it. */
    public String goTo(String route) {
        return goTo(route, "");
    }

    /** The same with a query, such as {@code pack=ASSESS-STARTER}. */
    public String goTo(String route, String query) {
        var event = event(PAGE, "ui-navigate");
        event.putObject("data")
                .put("route", route)
                .put("query", query.isEmpty() ? "" : "?" + query)
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        return send(event).body();
    }

    /** An event without data at a node of the page. */
    public static ObjectNode event(int node, String name) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
    }

    /** Sends one event and returns the raw answer. */
    public HttpResponse<String> send(JsonNode event) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", securityKey).put("syncId", syncId).put("clientId", clientId);
        message.putArray("rpc").add(event);
        var answer = portal.postJson(uidlPath(), message.toString());
        if (answer.statusCode() == 200) {
            var content = JSON.readTree(answer.body());
            syncId = content.path("syncId").asInt(syncId);
            clientId = content.path("clientId").asInt(clientId);
        }
        return answer;
    }

    /** Closes the page as a browser does that goes elsewhere; one that is never closed is kept by the server. */
    public void leave() {
        var message = JSON.createObjectNode();
        message.put("csrfToken", securityKey).put("syncId", syncId).put("clientId", clientId);
        message.putArray("rpc");
        message.put("UNLOAD", true);
        portal.postJson(uidlPath(), message.toString());
    }

    public HttpResponse<String> heartbeat() {
        return portal.postJson("/?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** Where the messages of this page go. */
    public String uidlPath() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }
}

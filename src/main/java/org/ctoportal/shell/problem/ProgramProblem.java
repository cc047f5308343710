package org.ctoportal.shell.problem;

import java.util.Map;
import org.ctoportal.shared.Reference;

/** What a program is told of a request that came to nothing: RFC 9457, in one language, without a reason from inside. */
final class ProgramProblem {

    private static final int FAULT = 500;

    private static final Map<Integer, Text> TEXTS = Map.of(
            400, new Text("Not understood", "The request cannot be understood. See the parameters of its address."),
            401, new Text("Not admitted", "Send a token that is in force, as Authorization: Bearer."),
            403, new Text("Not permitted", "The token may not read this, or its owner may not any more."),
            404, new Text("Not found", "There is nothing here for this token."),
            405, new Text("Read only", "Only GET and HEAD are answered."),
            406, new Text("Another form", "Answers are application/json. Accept it."),
            421, new Text("Another host", "This is not the host that was asked for."),
            429, new Text("Too often", "The token asked too often within a minute. Retry-After says how long to wait."),
            503, new Text("Away", "The portal cannot answer now. Retry-After says how long to wait."));
    private static final Text OTHER = new Text("Not answered", "The request cannot be answered.");
    private static final Text UNEXPECTED =
            new Text("Failed", "Something went wrong. Tell the reference to whoever runs the portal.");

    private record Text(String title, String detail) {}

    private ProgramProblem() {}

    static String json(int status, Reference reference) {
        var text = TEXTS.getOrDefault(status, status < FAULT ? OTHER : UNEXPECTED);
        return """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s","reference":"%s"}""".formatted(text.title(), status, text.detail(), reference.value());
    }
}

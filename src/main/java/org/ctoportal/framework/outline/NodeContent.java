package org.ctoportal.framework.outline;

import java.util.List;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/** What a node says. */
record NodeContent(
        String code,
        String title,
        String text,
        List<Detail> details,
        @Nullable Provenance provenance) {

    static final NodeContent HEADING = new NodeContent("", "", "", List.of(), null);

    NodeContent {
        details = details.stream().filter(detail -> !detail.isEmpty()).toList();
    }

    static NodeContent of(String code, String title, String text, Detail... details) {
        return new NodeContent(code, title, text, List.of(details), null);
    }

    NodeContent from(@Nullable Provenance source) {
        return new NodeContent(code, title, text, details, source);
    }
}

package org.ctoportal.framework.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/** What a node says. */
record NodeContent(
        String code,
        String title,
        String text,
        List<Detail> details,
        @Nullable Provenance provenance,
        @Nullable Origin origin) {

    static final NodeContent HEADING = new NodeContent("", "", "", List.of(), null, null);

    NodeContent {
        details = details.stream().filter(detail -> !detail.isEmpty()).toList();
    }

    static NodeContent of(String code, String title, String text, Detail... details) {
        return new NodeContent(code, title, text, List.of(details), null, null);
    }

    NodeContent from(@Nullable Provenance source) {
        return new NodeContent(code, title, text, details, source, origin);
    }

    /** With what its pack says of where it comes from, what else it is called and when it is meant to be used. */
    NodeContent saying(@Nullable Origin said) {
        if (said == null) {
            return this;
        }
        var all = new ArrayList<>(details);
        all.add(Detail.of("licence", said.licence()));
        all.add(Detail.of("licensed_from", said.source()));
        all.add(Detail.of("aliases", said.aliases()));
        all.add(Detail.of("valid_from", Objects.toString(said.validFrom(), "")));
        all.add(Detail.of("valid_to", Objects.toString(said.validTo(), "")));
        return new NodeContent(code, title, text, all, provenance, said);
    }
}

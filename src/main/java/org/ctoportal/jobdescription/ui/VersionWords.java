package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.jobdescription.UpgradePreview.Pack;
import org.ctoportal.jobdescription.UpgradePreview.Side;

/** Template versions as a reader calls them. */
final class VersionWords {

    private VersionWords() {}

    static String of(Side side) {
        return translate(
                "jobDescription.upgrade.versions",
                side.framework().name(),
                side.framework().version(),
                side.clauses().name(),
                side.clauses().version());
    }

    /** Only what is another one. */
    static String between(Side from, Side to) {
        return Stream.of(between(from.framework(), to.framework()), between(from.clauses(), to.clauses()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String between(Pack from, Pack to) {
        if (from.equals(to)) {
            return "";
        }
        return from.name().equals(to.name())
                ? translate("jobDescription.upgrade.version", to.name(), from.version(), to.version())
                : translate("jobDescription.upgrade.pack", from.name(), from.version(), to.name(), to.version());
    }
}

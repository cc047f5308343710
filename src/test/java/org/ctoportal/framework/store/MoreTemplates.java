package org.ctoportal.framework.store;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ctoportal.framework.pack.StarterPacks;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Newer versions of the packs the portal ships with. Only within a transaction that is rolled back: a version that stayed
 * would be the newest for every other test.
 */
@TestComponent
public class MoreTemplates {

    public static final String NUMBER = "1.1.0";

    private final PackLoader loader;

    MoreTemplates(PackLoader loader) {
        this.loader = loader;
    }

    /** The framework with one change of each kind, but none that replaces another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void framework() {
        add("framework-content.yaml", text -> {
            var lines = text.lines().toList();
            var moved = line(lines, "LV-R4");
            return text.replace(moved, "")
                    .replace(line(lines, "LV-R1"), moved + line(lines, "LV-R1"))
                    .replace("advise the board and senior leaders", "counsel the board and senior leaders")
                    .replace(
                            line(lines, "LV-R3"),
                            line(lines, "LV-R3") + "          - {code: \"LV-R5\", text: \"Report on the plan.\"}\n")
                    .replace(line(lines, "LV-N3"), "")
                    .replace("LV-Q3\", kind: \"preferred", "LV-Q3\", kind: \"required")
                    .replaceFirst("reference_weight_percent: 15", "reference_weight_percent: 16")
                    .replaceFirst("reference_weight_percent: 15", "reference_weight_percent: 14");
        });
    }

    /** Any pack under the new number, changed as wanted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String file, UnaryOperator<String> change) {
        var text = StarterPacks.text(file).replaceFirst("version: \"1[.]0[.]\\d+\"", "version: \"" + NUMBER + "\"");
        loader.load(StarterPacks.replacing(file, change.apply(text)));
    }

    private static String line(List<String> lines, String code) {
        return lines.stream()
                .filter(line -> line.contains("code: \"" + code + "\""))
                .findFirst()
                .map(line -> line + "\n")
                .orElseThrow();
    }
}

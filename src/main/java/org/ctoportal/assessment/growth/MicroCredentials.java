package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.PackFields;

/** The micro-credentials that a credential pack knows, by the skill they are aligned with. */
final class MicroCredentials {

    /** Enough to choose from. */
    private static final int MOST = 3;

    private static final String VERIFIED = "verified";

    private final String reference;
    private final Map<String, PackFields> all;
    private final Map<String, String> issuers;

    private MicroCredentials(PackFields root) {
        this.reference = GrowthPackReader.reference(root);
        this.all = root.entries("credential_types").stream()
                .filter(type -> type.text("kind").equals("MICRO_CREDENTIAL"))
                .collect(toMap(type -> type.text("code"), type -> type, (one, same) -> one, LinkedHashMap::new));
        this.issuers = root.entries("issuers").stream()
                .collect(toMap(issuer -> issuer.text("code"), issuer -> issuer.text("name")));
    }

    static MicroCredentials of(Map<String, Object> data) {
        return new MicroCredentials(new PackFields(data));
    }

    /** Those whose titles are confirmed and which need none before them come first. */
    List<Suggestion> forSkill(String skill) {
        return all.values().stream()
                .filter(type -> type.texts("skill_alignment").contains(skill))
                .filter(type -> type.text("status").equals(VERIFIED))
                .sorted(Comparator.comparing((PackFields type) ->
                                !type.texts("prerequisites").isEmpty())
                        .thenComparing(type -> !type.texts("recommended_after").isEmpty()))
                .limit(MOST)
                .map(type -> suggestion(skill, type))
                .toList();
    }

    private Suggestion suggestion(String skill, PackFields type) {
        var before = type.texts("prerequisites").stream()
                .map(code -> all.containsKey(code) ? all.get(code).text("title") : code)
                .collect(Collectors.joining(", "));
        return new Suggestion(
                skill,
                GoalKind.CREDENTIAL,
                type.text("code"),
                "Earn the micro-credential “" + type.text("title") + "” ("
                        + issuers.getOrDefault(type.text("issuer"), type.text("issuer")) + ")."
                        + (before.isEmpty() ? "" : " First: “" + before + "”."),
                reference,
                type.text("note"));
    }
}

package org.ctoportal.compensation.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.identity.SignedInPerson;

/** What a new policy starts with: its cards, the district's profile, and usual terms. No amount is proposed. */
final class FirstPolicy {

    /** Terms without money, taken from the library's own examples; everybody can change them. */
    private static final Set<String> USUAL = Set.of(
            "min.fte",
            "days",
            "months",
            "hours",
            "cap.rule",
            "appeal.officer",
            "appeal.days",
            "hr.days",
            "pay.days",
            "contract.year.days",
            "payroll.month",
            "retention.rule",
            "month",
            "years",
            "policy.owner",
            "partner.list",
            "advance.months",
            "board.name",
            "clerk.title");

    private static final String CETL = "CETL";

    private final ClauseLibrary library;
    private final DistrictProfile district;
    private final SignedInPerson author;

    FirstPolicy(ClauseLibrary library, DistrictProfile district, SignedInPerson author) {
        this.library = library;
        this.district = district;
        this.author = author;
    }

    DocumentContent of(BeginPolicy command) {
        var settings = Stream.of(RecognitionCard.values())
                .collect(Collectors.toMap(
                        RecognitionCard::option,
                        card -> String.valueOf(command.cards().contains(card))));
        return DocumentContent.of(settings, values(command))
                .withTable(PolicyService.SCHEDULE_A, List.of(List.of(CETL)));
    }

    private Map<String, String> values(BeginPolicy command) {
        var values = new HashMap<String, String>();
        for (var variable : library.variables()) {
            var fact = district.facts().getOrDefault(variable.name(), "");
            if (!fact.isBlank()) {
                values.put(variable.name(), fact);
            } else if (USUAL.contains(variable.name())) {
                values.put(variable.name(), variable.example());
            }
        }
        values.putIfAbsent(
                "memo.from", author.title().isEmpty() ? author.name() : author.name() + ", " + author.title());
        values.put(PolicyService.TITLE, command.title());
        return values;
    }
}

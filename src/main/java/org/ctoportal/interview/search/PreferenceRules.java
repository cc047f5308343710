package org.ctoportal.interview.search;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.preference.PreferencePoints;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.Scope;
import org.springframework.stereotype.Component;

/** What the rules in force say of veterans' preference in the district's state. */
@Component
class PreferenceRules {

    private static final String GROUP = "GROUP-VETERANS";
    private static final String POINTS = "POINTS";
    private static final Scope SCORING = Scope.of(List.of("SCORING"));

    /** A claim of somebody with a score. */
    record Claimed(ClaimPreference claim, BigDecimal score) {}

    private final RuleBookService rules;
    private final DistrictProfileService districts;
    private final Clock clock;

    PreferenceRules(RuleBookService rules, DistrictProfileService districts, Clock clock) {
        this.rules = rules;
        this.districts = districts;
        this.clock = clock;
    }

    /** The rule of points of the state; nothing where it has none. */
    Optional<Finding> points() {
        return points(rules.book(), districts.profile());
    }

    private Optional<Finding> points(RuleBook book, DistrictProfile district) {
        var facts = facts(district, PreferenceClaim.VETERAN, true, false);
        facts.put("applicant.raw_score", 100);
        facts.put("process.passing_score", 0);
        return book.check(SCORING, today(district), book.facts(facts)).findings().stream()
                .filter(finding -> finding.rule().effect().type().equals(POINTS))
                .filter(finding ->
                        PreferencePoints.of(finding.rule().effect()).veteran().signum() > 0)
                .findFirst();
    }

    /** The rule's points, or what the search says in their place; nothing where there is no such rule. */
    static Optional<PreferencePoints> points(Optional<Finding> rule, PreferenceTerms terms) {
        return rule.map(finding -> PreferencePoints.of(finding.rule().effect()))
                .map(given -> new PreferencePoints(
                        terms.passing() == null ? given.passing() : terms.passing(),
                        terms.veteran() == null ? given.veteran() : terms.veteran(),
                        terms.disabledVeteran() == null ? given.disabledVeteran() : terms.disabledVeteran()));
    }

    /** What the rules say of claims, each sentence once, with its source. */
    List<PreferenceNote> notes(List<Claimed> claims, PreferenceTerms terms, BigDecimal passing) {
        var book = rules.book();
        var district = districts.profile();
        var notes = new LinkedHashSet<PreferenceNote>();
        for (var claimed : claims) {
            var claim = claimed.claim();
            var facts = facts(district, claim.claim(), claim.verified(), terms.departmentHead());
            facts.put("applicant.raw_score", claimed.score());
            facts.put("process.passing_score", passing);
            book.check(SCORING, today(district), book.facts(facts)).findings().stream()
                    .filter(finding -> finding.rule().group().equals(GROUP))
                    .map(PreferenceNote::of)
                    .forEach(notes::add);
        }
        return List.copyOf(notes);
    }

    private static Map<String, Object> facts(
            DistrictProfile district, PreferenceClaim claim, boolean verified, boolean head) {
        var facts = new HashMap<String, Object>();
        facts.put("district.state", district.state());
        facts.put("district.organization_type", district.organizationType().name());
        facts.put("process.hundred_point", true);
        facts.put("position.is_department_head", head);
        facts.put("applicant.vetpref_claim", claim.name());
        facts.put("applicant.vetpref_verified", verified);
        return facts;
    }

    private LocalDate today(DistrictProfile district) {
        return LocalDate.ofInstant(clock.instant(), district.timeZone());
    }
}

package org.ctoportal.interview.kit;

import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.linter.QuestionLinterService;
import org.springframework.stereotype.Component;

/** Looks over kits with the linter and the rules that apply in the district today. */
@Component
class KitChecks {

    private static final Scope SCOPE = Scope.of("INTERVIEW_INSTRUCTIONS", "INTERVIEW_KIT");

    private final RuleBookService rules;
    private final QuestionLinterService linters;
    private final DistrictProfileService districts;
    private final Clock clock;

    KitChecks(RuleBookService rules, QuestionLinterService linters, DistrictProfileService districts, Clock clock) {
        this.rules = rules;
        this.linters = linters;
        this.districts = districts;
        this.clock = clock;
    }

    KitCheck of(String title, KitContent content, SkillFramework framework, KitStatus status) {
        var coverage = Coverage.of(framework, content.position(), content.kit().questions());
        var lint = KitLint.of(title, content, linters.linter());
        var book = rules.book();
        var facts = book.facts(KitFacts.of(content.kit(), coverage, lint.blocked(), status, false));
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        return new KitCheck(coverage, lint, book.check(SCOPE, today, facts).findings(), content.unanchored());
    }
}

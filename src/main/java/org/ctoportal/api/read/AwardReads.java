package org.ctoportal.api.read;

import java.time.YearMonth;
import java.util.List;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.compensation.award.Award;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.AwardLine;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who gets what in a fiscal year, by policy. Every policy is computed, so that few are on a page. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_AWARDS')")
class AwardReads {

    private static final int MOST = 10;

    private final PolicyService policies;
    private final AwardService awards;

    AwardReads(PolicyService policies, AwardService awards) {
        this.policies = policies;
        this.awards = awards;
    }

    /**
     * @param id the number of the policy
     * @param year the year it begins in
     * @param employees none while nothing can be paid by the policy
     */
    record OfPolicy(
            long id,
            String href,
            String policy,
            String title,
            int year,
            String fiscalYear,
            boolean inForce,
            List<Employee> employees) {}

    /** @param cost what it costs the district, with what it pays beside */
    record Employee(String number, String name, String amount, String cost, List<Line> lines) {

        static Employee of(Award award) {
            return new Employee(
                    award.holder().number(),
                    award.holder().name(),
                    Words.of(award.amount()),
                    Words.of(award.cost()),
                    award.lines().stream().map(Line::of).toList());
        }
    }

    /**
     * @param certification its code in the catalogue
     * @param from the first month paid for
     * @param refusal why nothing is paid; none for a payment
     */
    record Line(
            String certification,
            String clause,
            int months,
            @Nullable String from,
            @Nullable String through,
            String amount,
            String cost,
            @Nullable String refusal) {

        static Line of(AwardLine line) {
            return new Line(
                    line.certification(),
                    line.clause(),
                    line.months(),
                    month(line.from()),
                    month(line.through()),
                    Words.of(line.amount()),
                    Words.of(line.cost()),
                    Words.ofNullable(line.refusal()));
        }

        private static @Nullable String month(@Nullable YearMonth month) {
            return month == null ? null : month.toString();
        }
    }

    @GetMapping(ApiAddress.AWARDS)
    Page<OfPolicy> list(
            @RequestParam int year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "10") int size) {
        var asked = Asked.of(ApiAddress.AWARDS, page, size, MOST);
        var of = fiscalYear(year);
        return asked.answer(
                policies.list(asked.pageable()), policy -> answer(awards.get(policy.id(), of)), "year=" + year + "&");
    }

    @GetMapping(ApiAddress.AWARDS + "/{policyId}")
    OfPolicy get(@PathVariable long policyId, @RequestParam int year) {
        return answer(awards.get(new PolicyId(policyId), fiscalYear(year)));
    }

    private static FiscalYear fiscalYear(int year) {
        if (year < FiscalYear.FIRST || year > FiscalYear.LAST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new FiscalYear(year);
    }

    private static OfPolicy answer(AwardDetails details) {
        var run = details.run();
        var year = details.year();
        return new OfPolicy(
                details.policy().value(),
                ApiAddress.of(ApiAddress.AWARDS, details.policy().value()) + "?year=" + year.start(),
                ApiAddress.of(ApiAddress.POLICIES, details.policy().value()),
                details.policyTitle(),
                year.start(),
                year.text(),
                details.inForce(),
                run == null
                        ? List.of()
                        : run.awards().stream().map(Employee::of).toList());
    }
}

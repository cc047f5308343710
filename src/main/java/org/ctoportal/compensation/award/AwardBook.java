package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.cost.AssumptionKind;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.credential.holding.HeldCredentials;
import org.ctoportal.credential.holding.RecordedCredential;
import org.ctoportal.credential.holding.RecordedHolder;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Brings together who holds what, what a policy gives for it, and what was paid before. */
@Component
class AwardBook {

    static final int MOST = 1000;

    private final KeptHolderRepository holders;
    private final PayrollBatchRepository batches;
    private final ClaimBook claims;
    private final PolicyService policies;
    private final PolicyYears years;
    private final CostModelService costs;
    private final HeldCredentials registry;
    private final DistrictProfileService districts;
    private final Clock clock;

    AwardBook(
            KeptHolderRepository holders,
            PayrollBatchRepository batches,
            ClaimBook claims,
            PolicyService policies,
            PolicyYears years,
            CostModelService costs,
            HeldCredentials registry,
            DistrictProfileService districts,
            Clock clock) {
        this.holders = holders;
        this.batches = batches;
        this.claims = claims;
        this.policies = policies;
        this.years = years;
        this.costs = costs;
        this.registry = registry;
        this.districts = districts;
        this.clock = clock;
    }

    AwardDetails details(PolicyId id, FiscalYear year) {
        return details(id, sources(year));
    }

    /** For the details of several policies in one year. */
    YearSources sources(FiscalYear year) {
        return new YearSources(year, years, holders, registry, claims);
    }

    AwardDetails details(PolicyId id, YearSources sources) {
        var year = sources.year();
        var policy = policies.heading(id);
        var counting = sources.find(id).orElse(null);
        var adopted = counting == null ? null : counting.adopted();
        var terms = adopted == null ? null : adopted.read().terms();
        var approved = counting == null ? Set.copyOf(policy.approved()) : counting.approved();
        var reading = new RegistryReading(VerificationAsked.of(adopted), approved, year);
        var registered = sources.registered();
        var kept = sources.kept(id);
        var lines =
                kept.stream().map(one -> line(one, registered, reading, terms)).toList();
        var ledger = counting == null ? null : sources.ledger(id);
        var run = counting == null || ledger == null ? null : run(id, counting, sources);
        var all = batches.findByPolicyIdAndFiscalYearOrderByIdDesc(id.value(), year.start()).stream()
                .map(PayrollBatch::details)
                .toList();
        return new AwardDetails(
                id,
                policy.number() + " " + policy.title(),
                year,
                adopted,
                terms != null && !today().isBefore(terms.effective()),
                reading.asked(),
                lines,
                waiting(kept, registered, reading),
                run,
                counting == null || run == null ? List.of() : StipendStop.of(counting.terms(), run),
                run == null || ledger == null
                        ? List.of()
                        : PayrollLine.due(run, ledger.costs(year), approved(all, CorrectedNumbers.of(kept))),
                all);
    }

    private AwardRun run(PolicyId id, PolicyYear counting, YearSources sources) {
        return sources.awards((one, year) -> paying(one, year, sources)).run(id, () -> paying(id, counting, sources));
    }

    private PayingPolicy paying(PolicyId id, PolicyYear counting, YearSources sources) {
        return new PayingPolicy(
                counting.terms(),
                counting.year(),
                () -> load(id),
                then -> sources.ledger(id).spent(counting.year(), then),
                then -> sources.kept(id).stream()
                        .map(one -> counting.holder(
                                one, sources.registered().find(one).orElse(null), then))
                        .toList());
    }

    /** Every edition up to the adopted one. */
    Editions editions(PolicyInForce adopted) {
        return years.editions(adopted);
    }

    /** Every edition up to the last one that counts in the year. */
    Editions editions(PolicyInForce adopted, FiscalYear year) {
        return years.editions(years.of(adopted, year).latest());
    }

    List<KeptHolder> kept(PolicyId id) {
        return holders.findByPolicyIdOrderByHolderNameAscIdAsc(id.value(), Limit.of(MOST));
    }

    private static HolderLine line(
            KeptHolder kept, RegisteredHolders registered, RegistryReading reading, @Nullable PolicyTerms terms) {
        var employee = kept.employee();
        var known = registered.find(kept).orElse(null);
        var recorded = known == null ? List.<RecordedCredential>of() : known.credentials();
        var held = reading.lines(employee, recorded);
        return new HolderLine(
                new HolderId(kept.id()),
                kept.version(),
                known == null || kept.holding() != null ? kept.holding() : RegisteredHolders.first(known),
                known == null || known.holder().person() == null
                        ? kept.person()
                        : known.holder().person(),
                employee,
                held,
                recorded.stream()
                        .filter(one -> !reading.isApproved(one))
                        .map(one -> one.title())
                        .toList(),
                employee.holder(
                        known == null ? kept.name() : known.holder().name(),
                        terms == null
                                ? held.stream().map(HeldLine::held).toList()
                                : reading.holdings(employee, recorded, terms)));
    }

    /** Who holds what the policy approves, and of whom human resources has not said yet what pay depends on. */
    private static List<HolderOption> waiting(
            List<KeptHolder> kept, RegisteredHolders registered, RegistryReading reading) {
        var entered = kept.stream()
                .flatMap(one -> registered.find(one).stream())
                .map(RegisteredHolders::first)
                .collect(Collectors.toUnmodifiableSet());
        return registered.all().stream()
                .filter(one -> !entered.contains(RegisteredHolders.first(one)))
                .map(one -> option(one, reading))
                .filter(one -> one.held().stream().anyMatch(reading::isCurrent))
                .toList();
    }

    private static HolderOption option(RecordedHolder one, RegistryReading reading) {
        var nothing = new Employee("", "", BigDecimal.ONE, Money.NONE, 1, 0, false, null, List.of());
        return new HolderOption(
                RegisteredHolders.first(one),
                one.holder().person(),
                one.holder().name(),
                one.holder().email(),
                reading.lines(nothing, one.credentials()));
    }

    private static List<PayrollLine> approved(List<PayrollBatchDetails> all, CorrectedNumbers numbers) {
        return all.stream()
                .filter(batch -> batch.status() == PayrollStatus.APPROVED)
                .flatMap(batch -> batch.lines().stream())
                .map(line -> line.corrected(numbers))
                .toList();
    }

    /** The rates of the policy's cost model: what was told to the board is what is booked. */
    private EmployerLoad load(PolicyId id) {
        var all = costs.assumptions(id);
        return new EmployerLoad(Stream.of(
                        new EmployerLoad.Part("Social Security", rate(all.value(AssumptionKind.SOCIAL_SECURITY)), true),
                        new EmployerLoad.Part("Medicare", rate(all.value(AssumptionKind.MEDICARE)), false),
                        new EmployerLoad.Part("Retirement", rate(all.value(AssumptionKind.RETIREMENT)), false),
                        new EmployerLoad.Part("Other", rate(all.value(AssumptionKind.OTHER_LOAD)), false))
                .filter(part -> part.rate().value().signum() > 0)
                .toList());
    }

    private static Percent rate(BigDecimal value) {
        return new Percent(value);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}

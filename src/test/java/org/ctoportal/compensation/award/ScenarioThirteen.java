package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;

/** The people and the policy of scenario S13. */
public final class ScenarioThirteen {

    public static final FiscalYear YEAR = new FiscalYear(2026);
    public static final String CETL = "CETL";
    static final String OTHER = "OTHER-CERT";

    public static final EmployerLoad LOAD = new EmployerLoad(List.of(
            new EmployerLoad.Part("Social Security", Percent.of("6.2"), true),
            new EmployerLoad.Part("Medicare", Percent.of("1.45"), false),
            new EmployerLoad.Part("WRS", Percent.of("7.2"), false)));

    static final Recognition STIPEND = new Recognition.AnnualStipend(Money.of("3000"));
    static final Recognition COSTS =
            new Recognition.Reimbursement(Money.of("900"), Set.of(CostKind.PREPARATION, CostKind.EXAMINATION));

    private ScenarioThirteen() {}

    public static PolicyTerms terms() {
        return terms(LocalDate.of(2026, 7, 1), null);
    }

    static PolicyTerms terms(LocalDate effective, @Nullable YearCap cap, Recognition... more) {
        var all = new ArrayList<>(List.of(STIPEND, COSTS));
        all.addAll(Arrays.asList(more));
        return new PolicyTerms(
                "5190 Recognition of National Certification",
                Set.of("Chief Technology Officer"),
                new BigDecimal("0.5"),
                List.of(
                        new ApprovedCertification(CETL, all),
                        new ApprovedCertification(OTHER, List.of(new Recognition.AnnualStipend(Money.of("1200"))))),
                cap,
                true,
                true,
                StartRule.MONTH_AFTER_VERIFICATION,
                StopRule.MONTH_OF_EXPIRY,
                true,
                true,
                24,
                60,
                effective,
                null);
    }

    static Holder holder(String number, String fullTime, int unpaid, Holder.Held... held) {
        return new Holder(
                number,
                "Person " + number,
                "Chief Technology Officer",
                new BigDecimal(fullTime),
                Money.of("118400"),
                260,
                unpaid,
                false,
                null,
                List.of(held));
    }

    static Holder.Held held(String code, String verified, String expires) {
        return new Holder.Held(
                code, LocalDate.parse(verified), LocalDate.parse(verified), LocalDate.parse(expires), false, true);
    }

    static List<Holder> four() {
        return List.of(
                holder("a", "1", 0, held(CETL, "2026-09-14", "2029-09-02")),
                holder("b", "0.8", 0, held(CETL, "2026-11-30", "2029-11-15")),
                holder("c", "1", 0, held(CETL, "2024-02-20", "2027-02-10")),
                holder("d", "0.6", 45, held(CETL, "2025-03-03", "2028-03-01")));
    }
}

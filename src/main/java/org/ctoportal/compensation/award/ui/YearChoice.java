package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.shared.FiscalYear;

/** The fiscal year that is shown; the address says it. */
class YearChoice extends Select<FiscalYear> {

    private static final int YEARS_AROUND = 2;

    YearChoice(PolicyId policy, FiscalYear shown, LocalDate today) {
        setLabel(getTranslation("award.year"));
        setItems(years(today));
        setItemLabelGenerator(FiscalYear::text);
        setValue(shown);
        addValueChangeListener(event -> UI.getCurrent()
                .navigate(
                        AwardRoutes.of(policy),
                        QueryParameters.of(
                                AwardRoutes.YEAR,
                                String.valueOf(event.getValue().start()))));
    }

    /** The one the address asks for; the present one where it asks for none or for another. */
    static FiscalYear of(Optional<String> asked, LocalDate today) {
        return asked.flatMap(text -> years(today).stream()
                        .filter(year -> String.valueOf(year.start()).equals(text))
                        .findFirst())
                .orElse(FiscalYear.of(today));
    }

    private static List<FiscalYear> years(LocalDate today) {
        var present = FiscalYear.of(today).start();
        return IntStream.rangeClosed(present - YEARS_AROUND, present + YEARS_AROUND)
                .mapToObj(FiscalYear::new)
                .toList();
    }
}

package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.DutyBalance.AreaShare;
import org.ctoportal.shared.ui.ShareBar;

/** How the duties divide among the areas of the framework, and a warning when most of them are technical. */
class BalancePanel extends Composite<Section> {

    private final ShareBar bar = new ShareBar();
    private final Div lines = new Div();
    private final Paragraph warning = new Paragraph(getTranslation("jobDescription.balance.technical"));

    BalancePanel() {
        lines.addClassName("balance-lines");
        warning.addClassName("notice");
        warning.getElement().setAttribute("role", "status");
        getContent().addClassNames("panel", "balance");
        getContent().add(new H2(getTranslation("jobDescription.balance.title")), bar, lines, warning);
    }

    /** {@code technical} is whether the rules find too many technical duties. */
    void show(DutyBalance balance, boolean technical) {
        bar.show(
                balance.areas().stream()
                        .map(area -> new ShareBar.Part(area.percent(), className(area)))
                        .toList(),
                balance.areas().stream().map(BalancePanel::words).collect(Collectors.joining("; ")));
        lines.removeAll();
        balance.areas().forEach(area -> lines.add(line(area, balance.total())));
        warning.setVisible(technical);
    }

    private Div line(AreaShare area, int total) {
        var name = new Span(area.name());
        name.addClassNames("balance-name", className(area));
        var share = new Span(area.percent() + "%");
        share.addClassName("balance-share");
        var why = new Span(getTranslation(
                "jobDescription.balance.why",
                area.duties(),
                total,
                area.weight().stripTrailingZeros().toPlainString()));
        why.addClassName("hint");
        var line = new Div(name, share, why);
        line.addClassName("balance-line");
        return line;
    }

    private static String words(AreaShare area) {
        return area.name() + " " + area.percent() + "%";
    }

    private static String className(AreaShare area) {
        return "area-" + area.code().toLowerCase(Locale.ROOT);
    }
}

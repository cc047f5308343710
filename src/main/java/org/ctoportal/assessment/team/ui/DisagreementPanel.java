package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.chart.RangeBar;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.team.TeamResultDetails;
import org.ctoportal.assessment.team.result.StatementScore;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** Every statement that is shown, what the team sees most differently first, and which are not shown. */
class DisagreementPanel extends Composite<Section> {

    private static final int PLACES = 2;

    private final TeamResultDetails details;
    private final Map<String, Instrument.Statement> statements;
    private final RangeBar bar;

    DisagreementPanel(TeamResultDetails details) {
        this.details = details;
        this.statements = details.statements();
        var levels = details.instrument().levels();
        this.bar = new RangeBar(levels.getFirst().level(), levels.getLast().level());
        var result = details.result();
        var disconnects = result.disconnects();
        var alike = result.shown().stream()
                .filter(one -> !disconnects.contains(one))
                .toList();
        getContent().addClassNames("panel", "team-scores");
        getContent()
                .add(
                        new H2(getTranslation(KEY + "scores")),
                        TeamWords.hint(getTranslation(
                                KEY + "scores.hint", result.rule().disconnect())));
        addPart("disconnects", disconnects);
        addPart("alike", alike);
        if (!result.withheld().isEmpty()) {
            addWithheld(result.withheld());
        }
        getContent().add(rule());
    }

    private void addPart(String key, List<StatementScore> scores) {
        var title = getTranslation(KEY + "scores." + key, scores.size());
        getContent()
                .add(
                        new H3(title),
                        scores.isEmpty()
                                ? TeamWords.hint(getTranslation(KEY + "scores." + key + ".none"))
                                : table(title, scores));
    }

    private PlainTable table(String title, List<StatementScore> scores) {
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation(KEY + "column.statement"),
                        getTranslation(KEY + "column.range"),
                        getTranslation(KEY + "column.mean"),
                        getTranslation(KEY + "column.spread"),
                        getTranslation(KEY + "column.raters")));
        scores.forEach(one -> table.addRow(List.of(statement(one), range(one), mean(one), spread(one), raters(one))));
        return table;
    }

    private Component statement(StatementScore one) {
        var words = statements.get(one.statement());
        var area = new Span(details.areaName(one.area()));
        area.addClassName("hint");
        var cell = new Div(new Text(words == null ? one.statement() : words.text()), area);
        cell.addClassName("team-statement");
        return cell;
    }

    private Component range(StatementScore one) {
        var cell = new Div(
                new Svg(bar.svg(one.lowest(), one.highest(), one.mean())),
                new Text(
                        one.range() == 0
                                ? getTranslation(KEY + "alike", one.lowest())
                                : getTranslation(KEY + "range", one.lowest(), one.highest(), one.range())));
        cell.addClassName("team-range");
        return cell;
    }

    private static Component mean(StatementScore one) {
        var how = new Span(one.formula());
        how.addClassName("hint");
        var cell = new Div(new Text(ExactNumber.rounded(one.mean(), PLACES)), how);
        cell.addClassName("team-mean");
        return cell;
    }

    private static Component spread(StatementScore one) {
        return new Text(ExactNumber.rounded(one.spread(), PLACES));
    }

    private static Component raters(StatementScore one) {
        return new Text(String.valueOf(one.raters()));
    }

    private void addWithheld(List<String> withheld) {
        var list = new UnorderedList();
        withheld.forEach(code -> {
            var words = statements.get(code);
            list.add(new ListItem(words == null ? code : words.text()));
        });
        getContent()
                .add(
                        new H3(getTranslation(KEY + "scores.withheld", withheld.size())),
                        TeamWords.hint(getTranslation(
                                KEY + "scores.withheld.hint",
                                details.result().rule().fewest())),
                        list);
    }

    private NativeDetails rule() {
        var rule = details.result().rule();
        var list = new UnorderedList();
        List.of("mean", "range", "order", "withheld", "area")
                .forEach(key -> list.add(new ListItem(
                        getTranslation(KEY + "rule." + key, rule.fewest(), rule.disconnect(), rule.least()))));
        return new NativeDetails(getTranslation(KEY + "rule"), list);
    }
}

package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Projection;

/** Projected scores, each with the associations it came along and the sum that makes it. */
class ProjectionTable extends Composite<Div> {

    private static final int DECIMALS = 4;

    private final transient AssociationWords words;
    private final NumberFormat format = NumberFormat.getInstance(getLocale());

    ProjectionTable(CrosswalkDetails details, Map<String, Projection> seen) {
        this.words = new AssociationWords(details);
        format.setMaximumFractionDigits(DECIMALS);
        var table = new NativeTable();
        table.addClassName("crosswalk-scores-table");
        table.setCaptionText(getTranslation("crosswalk.project.caption"));
        table.getHead()
                .add(new NativeTableRow(
                        header("crosswalk.project.skill"),
                        header("crosswalk.project.score"),
                        header("crosswalk.project.how")));
        seen.forEach((code, projection) -> table.getBody().add(row(code, projection)));
        getContent().addClassName("crosswalk-scroll");
        getContent().add(table);
    }

    private NativeTableHeaderCell header(String key) {
        var header = new NativeTableHeaderCell(getTranslation(key));
        header.getElement().setAttribute("scope", "col");
        return header;
    }

    private NativeTableRow row(String code, Projection projection) {
        var head = new NativeTableHeaderCell(words.to(code));
        head.getElement().setAttribute("scope", "row");
        var score = new NativeTableCell(number(projection.score()));
        score.addClassName("number");
        var ways = new UnorderedList();
        projection.shares().forEach(share -> ways.add(new ListItem(words.of(share.association()))));
        var how = new NativeTableCell();
        how.add(ways, new Paragraph(sum(projection)));
        return new NativeTableRow(head, score, how);
    }

    /** As in (4 × 1 + 1 × 0.2) ÷ 1.2 = 3.5. */
    private String sum(Projection projection) {
        var products = projection.shares().stream()
                .map(share -> number(share.score()) + " × "
                        + number(share.association().strength()))
                .collect(Collectors.joining(" + "));
        return "(" + products + ") ÷ " + number(projection.strength()) + " = " + number(projection.score());
    }

    private String number(BigDecimal value) {
        return format.format(value);
    }
}

package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;

/** The matrix; of frameworks with many skills an area of each at a time. */
class MatrixPanel extends Composite<Section> {

    /** Each cell is a button on the page and on the server. */
    private static final int MOST_CELLS = 400;

    private static final int MOST_OF_AN_AREA = 20;
    private static final int MOST_NAMED = 30;

    private final transient List<Skill> rows;
    private final transient List<Skill> columns;
    private final boolean mayKeep;
    private final boolean isLarge;
    private final SerializableBiConsumer<Skill, Skill> open;
    private final Select<String> rowArea = new Select<>();
    private final Select<String> columnArea = new Select<>();
    private final Div place = new Div();
    private final Paragraph unconnected = new Paragraph();
    private final Paragraph more = new Paragraph(getTranslation("crosswalk.area.more", MOST_OF_AN_AREA));
    private transient CrosswalkDetails details;
    private CrosswalkTable table;

    MatrixPanel(CrosswalkDetails details, boolean mayKeep, SerializableBiConsumer<Skill, Skill> open) {
        this.details = details;
        this.rows = details.matrix().rows();
        this.columns = details.matrix().columns();
        this.mayKeep = mayKeep;
        this.open = open;
        this.isLarge = rows.size() * columns.size() > MOST_CELLS;
        var areas = new Div(rowArea, columnArea);
        areas.addClassName("crosswalk-areas");
        areas.setVisible(isLarge);
        offer(rowArea, "crosswalk.area.from", rows);
        offer(columnArea, "crosswalk.area.to", columns);
        unconnected.addClassName("hint");
        var hint = new Paragraph(getTranslation("crosswalk.caption"));
        hint.addClassName("hint");
        more.addClassName("notice");
        getContent().addClassNames("panel", "crosswalk-matrix");
        getContent().add(new H2(getTranslation("crosswalk.matrix")), hint, areas, more, place, unconnected);
        table = isLarge ? ofAreas() : new CrosswalkTable(rows, columns, mayKeep, open);
        place.add(table);
        update(details);
    }

    void update(CrosswalkDetails now) {
        details = now;
        table.update(now.matrix());
        more.setVisible(isCut(rows, rowArea) || isCut(columns, columnArea));
        var missing = now.matrix().unconnected();
        unconnected.setText(
                missing.isEmpty()
                        ? getTranslation("crosswalk.unconnected.none")
                        : getTranslation(
                                "crosswalk.unconnected",
                                missing.size(),
                                missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                                        + (missing.size() > MOST_NAMED ? " …" : "")));
    }

    private void offer(Select<String> select, String key, List<Skill> skills) {
        var areas = skills.stream().map(Skill::area).distinct().toList();
        select.setLabel(getTranslation(key));
        select.setItems(areas);
        areas.stream().findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            table = ofAreas();
            place.removeAll();
            place.add(table);
            update(details);
        });
    }

    private boolean isCut(List<Skill> skills, Select<String> area) {
        return isLarge
                && skills.stream()
                                .filter(skill -> skill.area().equals(area.getValue()))
                                .count()
                        > MOST_OF_AN_AREA;
    }

    private CrosswalkTable ofAreas() {
        return new CrosswalkTable(of(rows, rowArea), of(columns, columnArea), mayKeep, open);
    }

    private static List<Skill> of(List<Skill> skills, Select<String> area) {
        return skills.stream()
                .filter(skill -> skill.area().equals(area.getValue()))
                .limit(MOST_OF_AN_AREA)
                .toList();
    }
}

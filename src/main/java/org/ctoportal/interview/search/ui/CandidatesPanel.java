package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.shared.ui.NarrowWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The candidates of a search by stage; those chosen are moved together. */
class CandidatesPanel extends Composite<Div> {

    private static final int NARROW = 700;

    private final SearchId search;
    private final Grid<CandidateSummary> grid = new Grid<>();
    private final Select<CandidateStage> stage = new Select<>();
    private Set<CandidateStage> shown = EnumSet.allOf(CandidateStage.class);

    CandidatesPanel(
            SearchId search,
            Map<CandidateStage, Long> counts,
            SerializableBiFunction<Set<CandidateStage>, Pageable, List<CandidateSummary>> list,
            @Nullable SerializableConsumer<List<CandidateSummary>> move) {
        this.search = search;
        stage(counts);
        var bar = new Div(stage);
        bar.addClassName("search-bar");
        getContent().add(bar, grid);
        columns();
        grid.setItemsPageable(page -> list.apply(shown, page));
        grid.addClassNames("list-grid", "candidates");
        if (move != null) {
            bar.add(moving(move));
        }
    }

    private void stage(Map<CandidateStage, Long> counts) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        stage.setLabel(getTranslation("interview.search.filter"));
        stage.setItems(Arrays.stream(CandidateStage.values())
                .filter(counts::containsKey)
                .toList());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("interview.search.filter.all", all));
        stage.setItemLabelGenerator(one -> one == null
                ? getTranslation("interview.search.filter.all", all)
                : getTranslation(
                        "interview.search.filter.one",
                        getTranslation("interview.search.stage." + one),
                        counts.getOrDefault(one, 0L)));
        stage.addValueChangeListener(event -> {
            shown = event.getValue() == null ? EnumSet.allOf(CandidateStage.class) : EnumSet.of(event.getValue());
            grid.deselectAll();
            grid.getDataProvider().refreshAll();
        });
    }

    private Button moving(SerializableConsumer<List<CandidateSummary>> move) {
        grid.setSelectionMode(SelectionMode.MULTI);
        var button = new Button(getTranslation("interview.search.move.none"));
        button.setEnabled(false);
        grid.addSelectionListener(event -> {
            var size = event.getAllSelectedItems().size();
            button.setEnabled(size > 0);
            button.setText(
                    size == 0
                            ? getTranslation("interview.search.move.none")
                            : getTranslation("interview.search.move", size));
        });
        button.addClickListener(click -> {
            var chosen = new ArrayList<>(grid.getSelectedItems());
            chosen.sort(Comparator.comparing(CandidateSummary::code));
            move.accept(List.copyOf(chosen));
        });
        return button;
    }

    private void columns() {
        grid.addColumn(CandidateSummary::code)
                .setHeader(getTranslation("interview.search.column.code"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::name)
                .setKey("name")
                .setHeader(getTranslation("interview.search.column.name"))
                .setFlexGrow(3);
        grid.addColumn(CandidateSummary::email)
                .setHeader(getTranslation("interview.search.column.email"))
                .setFlexGrow(3);
        grid.addComponentColumn(candidate -> new StageBadge(candidate.stage()))
                .setHeader(getTranslation("interview.search.column.stage"))
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private Div name(CandidateSummary candidate) {
        var link = new RouterLink(
                candidate.name(),
                CandidateView.class,
                new RouteParameters(
                        new RouteParam(SearchRoutes.ID, String.valueOf(search.value())),
                        new RouteParam(
                                SearchRoutes.CANDIDATE_ID,
                                String.valueOf(candidate.id().value()))));
        var marks = new Span();
        marks.addClassName("candidate-marks");
        if (candidate.isInternal()) {
            marks.add(mark("interview.search.internal"));
        }
        if (candidate.confidentialOn() != null) {
            marks.add(mark("interview.search.confidential"));
        }
        var details = new Div(new Span(candidate.code() + " "), new StageBadge(candidate.stage()));
        details.addClassNames("hint", "list-details");
        return new Div(link, marks, details);
    }

    private Span mark(String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("candidate-mark");
        return mark;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "name", NARROW);
    }
}

package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.authoring.Beginner;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What the list of job descriptions is narrowed down to. */
class LibraryFilters extends Composite<Div> {

    private final TextField search = new TextField();
    private final Select<LibraryFilter.Shown> shown = new Select<>();
    private final Checkbox behind = new Checkbox(getTranslation("jobDescription.library.behind"));
    private final ComboBox<Beginner> begunBy = new ComboBox<>();
    private final Checkbox mine = new Checkbox(getTranslation("jobDescription.library.mine"));
    private final TextLimit limit;
    private final SerializableConsumer<LibraryFilter> wanted;
    private boolean telling = true;

    LibraryFilters(
            ComboBoxBase.SpringData.FetchCallback<Pageable, Beginner> beginners,
            SerializableConsumer<LibraryFilter> wanted) {
        this.wanted = wanted;
        search.setPlaceholder(getTranslation("jobDescription.list.search"));
        search.setAriaLabel(getTranslation("jobDescription.list.search"));
        search.setClearButtonVisible(true);
        search.addClassName("list-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setHelperText(getTranslation("jobDescription.list.search.hint"));
        limit = TextLimit.of(search, JobDescriptionService.LONGEST_SEARCH);
        search.addValueChangeListener(event -> search());
        shown.setAriaLabel(getTranslation("jobDescription.library.show"));
        shown.setItems(LibraryFilter.Shown.values());
        shown.setItemLabelGenerator(one -> getTranslation("jobDescription.library.show." + one));
        shown.setValue(LibraryFilter.Shown.CURRENT);
        shown.addValueChangeListener(event -> search());
        behind.addValueChangeListener(event -> search());
        begunBy.setPlaceholder(getTranslation("jobDescription.library.begunBy.anybody"));
        begunBy.setAriaLabel(getTranslation("jobDescription.library.begunBy"));
        begunBy.setItemLabelGenerator(Beginner::name);
        begunBy.setItemsPageable(beginners);
        begunBy.setClearButtonVisible(true);
        begunBy.addClassName("begun-by");
        begunBy.addValueChangeListener(event -> search());
        mine.addValueChangeListener(event -> {
            begunBy.setEnabled(!event.getValue());
            search();
        });
        getContent().addClassName("library-filters");
        var options = new Div(mine, behind);
        options.addClassName("library-options");
        getContent().add(search, shown, begunBy, options);
    }

    /** Shows what the list is narrowed to already; tells nobody. */
    void show(LibraryFilter filter, @Nullable Beginner beginner) {
        telling = false;
        limit.holds(filter.text());
        search.setValue(filter.text());
        shown.setValue(filter.shown());
        begunBy.setValue(beginner);
        mine.setValue(filter.mine());
        behind.setValue(filter.behind());
        telling = true;
    }

    private void search() {
        if (!telling) {
            return;
        }
        if (!limit.holds(search.getValue())) {
            search.setErrorMessage(getTranslation(
                    "jobDescription.list.search.long",
                    search.getValue().length(),
                    JobDescriptionService.LONGEST_SEARCH));
            return;
        }
        var other = begunBy.getValue();
        wanted.accept(new LibraryFilter(
                search.getValue(),
                shown.getValue(),
                behind.getValue(),
                mine.getValue(),
                mine.getValue() || other == null ? null : other.id()));
    }
}

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
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.Standing;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What the list of job descriptions is narrowed down to. */
class LibraryFilters extends Composite<Div> {

    private final TextField search = new TextField();
    private final Select<Shown> shown = new Select<>();
    private final Checkbox behind = new Checkbox(getTranslation("jobDescription.library.behind"));
    private final ComboBox<Beginner> begunBy = new ComboBox<>();
    private final Checkbox mine = new Checkbox(getTranslation("jobDescription.library.mine"));
    private final TextLimit limit;
    private final TemplateVersions inUse;
    private final PersonId person;
    private final SerializableConsumer<DocumentSearch> wanted;

    /** One kind of description; each name is the last part of a message key. */
    enum Shown {
        CURRENT(null, false, false),
        DRAFT(Standing.DRAFT, false, false),
        IN_REVIEW(Standing.IN_REVIEW, false, false),
        APPROVED(Standing.APPROVED, false, false),
        TEMPLATES(null, false, true),
        ARCHIVED(null, true, false);

        private final @Nullable Standing standing;
        private final boolean archived;
        private final boolean templates;

        Shown(@Nullable Standing standing, boolean archived, boolean templates) {
            this.standing = standing;
            this.archived = archived;
            this.templates = templates;
        }
    }

    LibraryFilters(
            TemplateVersions inUse,
            PersonId person,
            ComboBoxBase.SpringData.FetchCallback<Pageable, Beginner> beginners,
            SerializableConsumer<DocumentSearch> wanted) {
        this.inUse = inUse;
        this.person = person;
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
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(one -> getTranslation("jobDescription.library.show." + one));
        shown.setValue(Shown.CURRENT);
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

    private void search() {
        if (!limit.holds(search.getValue())) {
            search.setErrorMessage(getTranslation(
                    "jobDescription.list.search.long",
                    search.getValue().length(),
                    JobDescriptionService.LONGEST_SEARCH));
            return;
        }
        var kind = shown.getValue();
        wanted.accept(new DocumentSearch(
                search.getValue(),
                true,
                kind.standing,
                kind.archived,
                kind.templates,
                behind.getValue() ? inUse : null,
                begunBy()));
    }

    private @Nullable PersonId begunBy() {
        if (mine.getValue()) {
            return person;
        }
        var other = begunBy.getValue();
        return other == null ? null : other.id();
    }
}

package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.compensation.policy.Certification;
import org.ctoportal.compensation.policy.PolicyService;

/** Which certifications Schedule A lists. */
class ScheduleAField extends Composite<MultiSelectComboBox<Certification>> {

    private final PolicyEditing editing;

    ScheduleAField(List<Certification> all, PolicyEditing editing) {
        this.editing = editing;
        var field = getContent();
        field.setLabel(getTranslation("policy.scheduleA"));
        field.setHelperText(getTranslation("policy.scheduleA.hint"));
        field.setItemLabelGenerator(Certification::name);
        field.setItems(all);
        field.setWidthFull();
        field.setManualValidation(true);
        field.setReadOnly(!editing.mayChange());
        var listed = listed();
        field.setValue(
                all.stream().filter(one -> listed.contains(List.of(one.code()))).toList());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(event.getValue());
            }
        });
    }

    private List<List<String>> listed() {
        return editing.policy().content().table(PolicyService.SCHEDULE_A);
    }

    private void keep(Set<Certification> chosen) {
        var rows = new ArrayList<List<String>>();
        chosen.stream().sorted(Comparator.comparing(Certification::name)).forEach(one -> rows.add(List.of(one.code())));
        var problem = editing.save(new Change.SetTable(PolicyService.SCHEDULE_A, listed(), rows));
        getContent().setInvalid(problem.isPresent());
        getContent().setErrorMessage(problem.orElse(""));
    }
}

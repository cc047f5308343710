package org.ctoportal.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctoportal.audit.Act;
import org.ctoportal.audit.AuditFilter;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.web.util.UriComponentsBuilder;

/** Which days, whose, what was done, and where. */
class AuditFilterBar extends Composite<Div> {

    private static final String ANY = "audit.filter.any";

    private final DatePicker from = new DatePicker(getTranslation("audit.filter.from"));
    private final DatePicker until = new DatePicker(getTranslation("audit.filter.until"));
    private final ComboBox<Colleague> person = new ComboBox<>(getTranslation("audit.filter.person"));
    private final Select<Act> act = new Select<>();
    private final Select<String> room = new Select<>();

    AuditFilterBar(List<Colleague> people, List<String> rooms, SerializableRunnable changed) {
        person.setItems(people);
        person.setItemLabelGenerator(Colleague::name);
        person.setPlaceholder(getTranslation(ANY));
        person.setClearButtonVisible(true);
        choices(act, "audit.filter.act", "audit.act.", Arrays.asList(Act.values()));
        choices(room, "audit.filter.room", "audit.room.", rooms);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        from.addValueChangeListener(event -> {
            until.setMin(event.getValue());
            changed.run();
        });
        until.addValueChangeListener(event -> {
            from.setMax(event.getValue());
            changed.run();
        });
        person.addValueChangeListener(event -> changed.run());
        act.addValueChangeListener(event -> changed.run());
        room.addValueChangeListener(event -> changed.run());
        getContent().addClassName("search-bar");
        getContent().add(from, until, person, act, room);
    }

    private <T> void choices(Select<T> select, String label, String key, List<T> items) {
        select.setLabel(getTranslation(label));
        select.setItems(new ArrayList<>(items));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(ANY));
        select.setItemLabelGenerator(one -> getTranslation(one == null ? ANY : key + one));
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                Optional.ofNullable(from.getValue())
                        .map(day -> day.atStartOfDay(zone).toInstant()),
                Optional.ofNullable(until.getValue())
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                Optional.ofNullable(person.getValue()).map(one -> SignedInPerson.actor(one.id())),
                Optional.ofNullable(act.getValue()),
                Optional.ofNullable(room.getValue()));
    }

    /** The same choice as the end of an address. */
    String query() {
        var query = UriComponentsBuilder.newInstance()
                .queryParamIfPresent(
                        "from", Optional.ofNullable(from.getValue()).map(LocalDate::toString))
                .queryParamIfPresent(
                        "until", Optional.ofNullable(until.getValue()).map(LocalDate::toString))
                .queryParamIfPresent(
                        "person",
                        Optional.ofNullable(person.getValue())
                                .map(one -> one.id().value()))
                .queryParamIfPresent("act", Optional.ofNullable(act.getValue()))
                .queryParamIfPresent("room", Optional.ofNullable(room.getValue()));
        return query.build().toUriString();
    }
}

package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.Duration;
import java.util.stream.Stream;
import org.ctoportal.interview.schedule.AwayLine;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.SayAway;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** Who is not free for some hours of the day. */
class AwayPanel extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final @Nullable SerializableConsumer<AwayLine> takeBack;
    private final UnorderedList list = new UnorderedList();
    private final Select<Person> who = new Select<>();
    private final TimePicker from = time("interview.schedule.away.from");
    private final TimePicker to = time("interview.schedule.away.to");

    /** {@code say} is none for those who only read. */
    AwayPanel(@Nullable SerializableConsumer<SayAway> say, SerializableConsumer<AwayLine> takeBack) {
        this.takeBack = say == null ? null : takeBack;
        var hint = new Paragraph(getTranslation("interview.schedule.away.hint"));
        hint.addClassName("hint");
        list.addClassName("schedule-away");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.schedule.away")), hint, list);
        if (say != null) {
            getContent().add(adding(say));
        }
    }

    /** What is chosen and not added yet stays. */
    void show(DayDetails day) {
        list.removeAll();
        day.away().forEach(line -> list.add(item(day, line)));
        var chosen = who.getValue();
        var people = people(day).toList();
        who.setItems(people);
        if (chosen != null && people.contains(chosen)) {
            who.setValue(chosen);
        }
    }

    private ListItem item(DayDetails day, AwayLine line) {
        var words = getTranslation(
                "interview.schedule.away.one",
                name(day, line),
                ScheduleWords.time(line.from()),
                ScheduleWords.time(line.to()));
        var item = new ListItem(new Span(words));
        var remove = takeBack;
        if (remove != null) {
            var button = new Button(getTranslation("interview.schedule.away.remove"), click -> remove.accept(line));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(getTranslation("interview.schedule.away.remove") + ": " + words);
            item.add(button);
        }
        return item;
    }

    private static String name(DayDetails day, AwayLine line) {
        return people(day)
                .filter(person -> line.candidate() != null
                        ? line.candidate().equals(person.candidate())
                        : line.member() != null && line.member().equals(person.member()))
                .map(Person::name)
                .findFirst()
                .orElse("–");
    }

    private static Stream<Person> people(DayDetails day) {
        return Stream.concat(
                day.rows().stream().map(row -> new Person(row.candidate(), null, row.code() + " " + row.name())),
                day.panel().stream().map(member -> new Person(null, member.id(), member.name())));
    }

    private Div adding(SerializableConsumer<SayAway> say) {
        who.setLabel(getTranslation("interview.schedule.away.who"));
        who.setItemLabelGenerator(Person::name);
        who.setManualValidation(true);
        var add = new Button(getTranslation("interview.schedule.away.add"), click -> add(say));
        var row = new Div(who, from, to, add);
        row.addClassName("schedule-fields");
        return row;
    }

    private void add(SerializableConsumer<SayAway> say) {
        var person = who.getValue();
        mark(who, person == null);
        mark(from, from.isEmpty());
        mark(to, to.isEmpty());
        if (person == null || from.isEmpty() || to.isEmpty()) {
            return;
        }
        var command = new SayAway(person.candidate(), person.member(), from.getValue(), to.getValue());
        if (command.isInOrder()) {
            say.accept(command);
            who.clear();
            from.clear();
            to.clear();
        } else {
            to.setInvalid(true);
            to.setErrorMessage(getTranslation("interview.schedule.problem.order"));
        }
    }

    private void mark(HasValidation field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage(missing ? getTranslation("interview.schedule.problem.missing") : "");
    }

    private TimePicker time(String key) {
        var picker = new TimePicker(getTranslation(key));
        picker.setStep(STEP);
        picker.setLocale(getLocale());
        picker.setManualValidation(true);
        return picker;
    }

    private record Person(
            @Nullable CandidateId candidate, @Nullable Long member, String name) implements Serializable {}
}

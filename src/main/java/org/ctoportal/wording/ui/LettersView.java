package org.ctoportal.wording.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterTopic;
import org.ctoportal.wording.WordingRoutes;
import org.ctoportal.wording.WordingService;
import org.ctoportal.wording.WordingSummary;

/** The letters whose words the district may change, and whose words they have. */
@Route(WordingRoutes.LIST)
@Menu(title = "menu.district.letters", order = 82)
@RolesAllowed(Permissions.KEEP_PROFILE)
class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WordingService wordings;
    private final DateTimeFormatter day;
    private final Div letters = new Div();

    LettersView(WordingService wordings, DistrictProfileService districts) {
        this.wordings = wordings;
        ZoneId zone = districts.profile().timeZone();
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(zone);
        addClassName("page");
        letters.addClassName("wording-letters");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("wording.subtitle"));
        var account = new Paragraph(getTranslation("wording.account"));
        account.addClassName("hint");
        add(header, letters, account);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        letters.removeAll();
        wordings.list().stream()
                .collect(groupingBy(one -> one.letter().topic(), () -> new EnumMap<>(LetterTopic.class), toList()))
                .forEach((topic, all) -> letters.add(section(topic, all)));
    }

    private Section section(LetterTopic topic, List<WordingSummary> all) {
        var list = new UnorderedList();
        list.addClassNames("recent", "tasks");
        all.stream()
                .collect(groupingBy(WordingSummary::letter, () -> new EnumMap<>(LetterKind.class), toList()))
                .forEach((letter, languages) -> list.add(row(letter, languages)));
        var section = new Section(new H2(getTranslation("wording.topic." + topic)), list);
        section.addClassName("panel");
        return section;
    }

    private ListItem row(LetterKind letter, List<WordingSummary> languages) {
        var hint = new Paragraph(getTranslation("wording.hint." + letter));
        hint.addClassName("hint");
        var words = new Div(new H3(getTranslation("wording.letter." + letter)), hint);
        words.addClassName("task-words");
        languages.forEach(one -> words.add(language(one)));
        return new ListItem(words);
    }

    private Div language(WordingSummary one) {
        var link = new Anchor(
                WordingRoutes.editorOf(one.letter(), one.language()),
                getTranslation("wording.language." + one.language()));
        var name = getTranslation("wording.letter." + one.letter());
        link.setAriaLabel(name + ", " + getTranslation("wording.language." + one.language()));
        var state = new Span(state(one));
        state.addClassName("hint");
        var line = new Div(link, state);
        line.addClassName("wording-language");
        return line;
    }

    private String state(WordingSummary one) {
        var changed = one.changedAt();
        return one.own() && changed != null
                ? getTranslation("wording.own", one.changedBy(), day.format(changed))
                : getTranslation("wording.shipped");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wording.title");
    }
}

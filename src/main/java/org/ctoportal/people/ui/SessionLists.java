package org.ctoportal.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.identity.KeptBrowser;
import org.ctoportal.identity.OwnSession;
import org.ctoportal.identity.OwnSessionService;
import org.ctoportal.identity.SessionSummary;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.ui.Notices;

/** Where one is signed in and which browsers stay so, each with its end. */
class SessionLists extends Composite<Div> {

    private final transient OwnSessionService sessions;
    private final transient OwnSession ownSession;
    private final SignedInPerson person;
    private final DateTimeFormatter moment;
    private final Section opened = new Section();
    private final Section kept = new Section();

    SessionLists(OwnSessionService sessions, OwnSession ownSession, SignedInPerson person, ZoneId zone) {
        this.sessions = sessions;
        this.ownSession = ownSession;
        this.person = person;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        getContent().add(opened, kept);
        load();
    }

    void load() {
        var all = sessions.list(ownSession.number(person));
        opened.removeAll();
        opened.add(new H2(getTranslation("people.sessions")), hint("people.sessions.hint"));
        opened.add(list(all.stream().map(this::session).toArray(ListItem[]::new)));
        var browsers = sessions.kept();
        var end = new Button(getTranslation("people.sessions.endOthers"), click -> endOthers());
        end.setVisible(!browsers.isEmpty() || all.stream().anyMatch(one -> !one.current()));
        opened.add(end);
        kept.removeAll();
        kept.add(new H2(getTranslation("people.kept")));
        kept.add(hint(browsers.isEmpty() ? "people.kept.none" : "people.kept.hint"));
        kept.add(list(browsers.stream().map(this::browser).toArray(ListItem[]::new)));
    }

    private ListItem session(SessionSummary session) {
        var times = getTranslation(
                "people.session.line", session.address(), at(session.beganAt()), at(session.lastUsedAt()));
        var item = item(named(session.browser()), times);
        if (session.current()) {
            var here = new Span(getTranslation("people.session.current"));
            here.addClassNames("people-state", "good");
            item.add(here);
        } else {
            item.add(new Button(getTranslation("people.session.end"), click -> {
                sessions.end(session.id());
                done("people.session.ended");
            }));
        }
        return item;
    }

    private ListItem browser(KeptBrowser browser) {
        var item = item(named(browser.browser()), getTranslation("people.kept.line", at(browser.lastUsedAt())));
        item.add(new Button(getTranslation("people.kept.forget"), click -> {
            sessions.forget(browser.key());
            done("people.kept.forgotten");
        }));
        return item;
    }

    private void endOthers() {
        ownSession.goOn(sessions.endOthers(ownSession.number(person)));
        done("people.sessions.ended");
    }

    private void done(String key) {
        load();
        Notices.done(getTranslation(key));
    }

    private String named(String browser) {
        return browser.isEmpty() ? getTranslation("people.browser.unknown") : browser;
    }

    private static ListItem item(String title, String text) {
        var name = new Span(title);
        name.addClassName("account-name");
        var details = new Span(text);
        details.addClassName("hint");
        var words = new Div(name, details);
        words.addClassName("people-words");
        return new ListItem(words);
    }

    private static UnorderedList list(ListItem... items) {
        var list = new UnorderedList(items);
        list.addClassName("account-list");
        list.setVisible(items.length > 0);
        return list;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private String at(Instant time) {
        return moment.format(time);
    }
}

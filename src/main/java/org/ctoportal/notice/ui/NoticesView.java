package org.ctoportal.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.mail.MailService;
import org.ctoportal.notice.DigestRhythm;
import org.ctoportal.notice.NoticeChoiceService;
import org.ctoportal.notice.NoticeChoices;
import org.ctoportal.notice.NoticeKind;
import org.ctoportal.notice.NoticeRoutes;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.Language;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Which letters one takes of what waits, how often, and in which language. */
@Route(NoticeRoutes.CHOICE)
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private final transient NoticeChoiceService choices;
    private final transient PreferenceService preferences;
    private final CheckboxGroup<NoticeKind> atOnce = new CheckboxGroup<>();
    private final RadioButtonGroup<DigestRhythm> digest = new RadioButtonGroup<>();
    private final Select<Language> language = new Select<>();

    NoticesView(
            NoticeChoiceService choices, PreferenceService preferences, MailService mails, CurrentUser currentUser) {
        this.choices = choices;
        this.preferences = preferences;
        var person = currentUser.get();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("notice.subtitle", person.getUsername()));
        addClassNames("page", "account");
        add(new Anchor(PeopleRoutes.ACCOUNT, getTranslation("notice.back")), header);
        if (person.districtId().equals(DistrictId.NONE)) {
            add(new EmptyState(getTranslation("notice.nowhere"), getTranslation("notice.nowhere.hint")));
            return;
        }
        if (!mails.isCarried()) {
            var kept = new Paragraph(getTranslation("notice.noServer"));
            kept.addClassNames("banner", "info");
            add(kept);
        }
        add(form(person.districtName()));
    }

    private Section form(String district) {
        atOnce.setLabel(getTranslation("notice.atOnce"));
        atOnce.setItems(NoticeKind.ASSIGNMENT, NoticeKind.DUE);
        atOnce.setItemLabelGenerator(kind -> getTranslation("notice.kind." + kind));
        atOnce.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        digest.setLabel(getTranslation("notice.digest"));
        digest.setItems(DigestRhythm.values());
        digest.setItemLabelGenerator(rhythm -> getTranslation("notice.rhythm." + rhythm));
        digest.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        language.setLabel(getTranslation("notice.language"));
        language.setHelperText(getTranslation("notice.language.hint"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("wording.language." + one));
        show(choices.get());
        language.setValue(preferences.language());
        var always = new Paragraph(getTranslation("notice.always"));
        always.addClassName("hint");
        var save = new Button(getTranslation("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(new H2(district), atOnce, digest, language, always, save);
    }

    private void show(NoticeChoices chosen) {
        var wanted = EnumSet.noneOf(NoticeKind.class);
        if (chosen.assignments()) {
            wanted.add(NoticeKind.ASSIGNMENT);
        }
        if (chosen.dates()) {
            wanted.add(NoticeKind.DUE);
        }
        atOnce.setValue(wanted);
        digest.setValue(chosen.digest());
    }

    private void save() {
        var wanted = atOnce.getValue();
        choices.keep(new NoticeChoices(
                wanted.contains(NoticeKind.ASSIGNMENT), wanted.contains(NoticeKind.DUE), digest.getValue()));
        preferences.keepLanguage(language.getValue());
        Notices.done(getTranslation("notice.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }
}

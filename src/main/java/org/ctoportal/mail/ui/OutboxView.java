package org.ctoportal.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.mail.MailRoutes;
import org.ctoportal.mail.MailSummary;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The letters the portal wrote for the district, the latest first. */
@Route(MailRoutes.OUTBOX)
@Menu(title = "menu.district.outbox", order = 80)
@RolesAllowed(Permissions.READ_OUTBOX)
class OutboxView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;
    private static final String SUBJECT = "subject";

    private final transient OutboxService outbox;
    private final DateTimeFormatter moment;
    private final Grid<MailSummary> grid = new Grid<>();

    OutboxView(OutboxService outbox, DistrictProfileService districts) {
        this.outbox = outbox;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(districts.profile().timeZone());
        addClassName("page");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("mail.outbox.subtitle"));
        add(header);
        if (!outbox.isCarried()) {
            var notice = new Paragraph(getTranslation("mail.outbox.noServer"));
            notice.addClassNames("banner", "info");
            add(notice);
        }
        if (outbox.list(PageRequest.of(0, 1)).isEmpty()) {
            add(new EmptyState(getTranslation("mail.outbox.empty"), getTranslation("mail.outbox.empty.hint")));
        } else {
            add(list());
        }
        var end = new Paragraph(getTranslation("mail.outbox.end", OutboxService.DAYS, OutboxService.DAYS_TO_READ));
        end.addClassName("hint");
        add(end);
    }

    private Grid<MailSummary> list() {
        grid.addComponentColumn(this::subject)
                .setKey(SUBJECT)
                .setHeader(getTranslation("mail.outbox.column.subject"))
                .setFlexGrow(3);
        grid.addColumn(MailSummary::to)
                .setHeader(getTranslation("mail.outbox.column.to"))
                .setFlexGrow(2);
        grid.addColumn(this::state).setHeader(getTranslation("mail.outbox.column.state"));
        grid.addColumn(mail -> moment.format(mail.postedAt()))
                .setHeader(getTranslation("mail.outbox.column.posted"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(outbox::list);
        grid.addClassName("list-grid");
        return grid;
    }

    private Div subject(MailSummary mail) {
        var open = new Button(mail.subject(), click -> open(mail));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("list-title");
        var details = new Span(mail.to() + " · " + state(mail));
        details.addClassNames("hint", "list-details");
        return new Div(open, details);
    }

    private String state(MailSummary mail) {
        return getTranslation("mail.state." + mail.state().name());
    }

    private void open(MailSummary mail) {
        new LetterDialog(outbox.get(mail.id()), moment, () -> {
                    outbox.again(mail.id());
                    grid.getDataProvider().refreshAll();
                })
                .open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, SUBJECT, NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox.title");
    }
}

package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelBoard;

/** What those who keep a search can do about a member of its panel. */
record MemberActions(
        SerializableConsumer<MemberSummary> change,
        SerializableConsumer<MemberSummary> recuse,
        SerializableConsumer<MemberSummary> giveAnew,
        SerializableConsumer<MemberSummary> revoke,
        SerializableConsumer<MemberSummary> lead,
        SerializableConsumer<MemberSummary> remove)
        implements Serializable {

    MenuBar menu(PanelBoard.Seat seat) {
        var member = seat.member();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var item = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        item.setAriaLabel(I18NProvider.translate("interview.panel.actions", member.name()));
        var menu = item.getSubMenu();
        add(menu, "interview.panel.change.member", change, member);
        add(menu, "interview.panel.recusal", recuse, member);
        if (!member.account()) {
            add(menu, "interview.panel.card.new", giveAnew, member);
        }
        if (seat.code() != null) {
            add(menu, "interview.panel.card.revoke", revoke, member);
        }
        if (!member.chair()) {
            add(menu, "interview.panel.lead", lead, member);
        }
        add(menu, "interview.panel.remove", remove, member);
        return bar;
    }

    private static void add(
            SubMenu menu, String key, SerializableConsumer<MemberSummary> action, MemberSummary member) {
        menu.addItem(I18NProvider.translate(key), click -> action.accept(member));
    }
}

package org.ctoportal.framework.ui;

import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatService;
import org.ctoportal.shared.ui.MenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A way from the menu that not everybody with the permission has. */
@Configuration(proxyBeanMethods = false)
class PackMenuConfiguration {

    /** Only who keeps templates in several districts has somewhere to offer them. */
    @Bean
    MenuLink districts(SeatService seats, CurrentUser currentUser) {
        return new MenuLink(
                "menu.framework.districts",
                FrameworkRoutes.DISTRICTS,
                30,
                () -> currentUser.get().may(Permissions.KEEP_TEMPLATES)
                        && seats.districtsWhereMay(Permissions.KEEP_TEMPLATES).size() > 1);
    }
}

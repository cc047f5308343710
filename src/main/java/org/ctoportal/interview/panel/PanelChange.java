package org.ctoportal.interview.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * How often something about a panel changed. One task asks for the panels of all districts at once, so it belongs to none;
 * it says nothing but a number.
 */
@Entity
class PanelChange {

    @Id
    private long searchId;

    private long districtId;
    private long number;

    protected PanelChange() {} // JPA
}

package org.ctoportal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.PersonId;

/** That something waits for somebody who was told of it, and how far it had come; gone when it no longer waits. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class ToldItem extends DistrictOwned {

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String itemKey;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    protected ToldItem() {} // JPA

    ToldItem(PersonId person, String itemKey, Stage stage) {
        this.personId = person.value();
        this.itemKey = itemKey;
        this.stage = stage;
    }

    String itemKey() {
        return itemKey;
    }

    Stage stage() {
        return stage;
    }

    /** Back as well, where its day was put off: then it comes close to it again. */
    void reach(Stage now) {
        stage = now;
    }
}

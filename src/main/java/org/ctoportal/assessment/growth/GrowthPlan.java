package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** The growth plan of one person: theirs alone until they show it to somebody. Its words come from pinned versions. */
@Entity
class GrowthPlan extends DistrictOwned {

    private long personId;
    private String personName;
    private long frameworkVersionId;
    private long growthVersionId;
    private long credentialsVersionId;

    @Enumerated(EnumType.STRING)
    private PathOrder background;

    private LocalDate startsOn;
    private BigDecimal weekHours;
    private int changes;
    private boolean reminders = true;
    private @Nullable LocalDate assessedOn;
    private @Nullable Long sharedPersonId;
    private String sharedWith = "";
    private @Nullable Instant sharedAt;
    private String sheetGoal = "";
    private String sheetPartners = "";
    private String sheetChange = "";
    private String sheetResult = "";
    private String sheetNext = "";
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected GrowthPlan() {} // JPA

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    GrowthPlan(SignedInPerson owner, Pinned versions, PlanTerms terms, @Nullable LocalDate assessedOn, Instant now) {
        this.personId = owner.id().value();
        this.personName = owner.name();
        this.frameworkVersionId = versions.framework().value();
        this.growthVersionId = versions.growth().value();
        this.credentialsVersionId = versions.credentials().value();
        this.assessedOn = assessedOn;
        this.begunAt = now;
        change(terms);
    }

    /** The versions of the packs that its sentences come from. */
    record Pinned(PackVersionId framework, PackVersionId growth, PackVersionId credentials) {}

    final void change(PlanTerms terms) {
        if (!terms.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a plan: " + terms.problems());
        }
        background = terms.background();
        startsOn = terms.startsOn();
        weekHours = terms.weekHours();
        changes++;
    }

    void remind(boolean wanted) {
        reminders = wanted;
    }

    void share(PersonId reader, String name, Instant now) {
        if (reader.value() == personId) {
            throw new IllegalArgumentException("Nobody shares a plan with themselves");
        }
        sharedPersonId = reader.value();
        sharedWith = name;
        sharedAt = now;
    }

    void keepToOneself() {
        sharedPersonId = null;
        sharedWith = "";
        sharedAt = null;
    }

    /** @throws StaleSheetException when something else stands there by now than its writer saw */
    void say(SheetWords seen, SheetWords words) {
        if (!words().equals(seen) && !words().equals(words)) {
            throw new StaleSheetException(words());
        }
        if (!words.isKeepable()) {
            throw new IllegalArgumentException("Too long for a sheet");
        }
        sheetGoal = words.goal();
        sheetPartners = words.partners();
        sheetChange = words.change();
        sheetResult = words.result();
        sheetNext = words.next();
    }

    Pinned pinned() {
        return new Pinned(
                new PackVersionId(frameworkVersionId),
                new PackVersionId(growthVersionId),
                new PackVersionId(credentialsVersionId));
    }

    PlanTerms terms(List<String> focus) {
        return new PlanTerms(background, startsOn, Hours.plain(weekHours), focus);
    }

    SheetWords words() {
        return new SheetWords(sheetGoal, sheetPartners, sheetChange, sheetResult, sheetNext);
    }

    SharedPlanSummary summary() {
        return new SharedPlanSummary(new GrowthPlanId(id()), personName, sharedAt == null ? begunAt : sharedAt);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String personName() {
        return personName;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    PersonId sharedPerson() {
        return sharedPersonId == null ? null : new PersonId(sharedPersonId);
    }

    /** How often it was changed in what it is about: skills are rows of their own and raise no version of this one. */
    int changes() {
        return changes;
    }

    boolean reminders() {
        return reminders;
    }

    @Nullable
    LocalDate assessedOn() {
        return assessedOn;
    }

    String sharedWith() {
        return sharedWith;
    }

    @Nullable
    Instant sharedAt() {
        return sharedAt;
    }
}

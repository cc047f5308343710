package org.ctoportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.Map;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MetamodelTest {

    /** Entities that belong to no district, each with the reason. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("District", "is the owner all others refer to"),
            Map.entry("Person", "one account works in several districts"),
            Map.entry("Membership", "read at sign-in before any district is known; every query names its district"),
            Map.entry("SignInTries", "counts before any district is known, and holds hashes of addresses only"),
            Map.entry("SecondFactor", "belongs to an account, whatever districts it works in"),
            Map.entry("RecoveryCode", "belongs to an account, whatever districts it works in"),
            Map.entry("SecondFactorDemand", "read at sign-in before any district is known; every query names its own"),
            Map.entry(
                    "SignOn",
                    "read at sign-in before any district is known; every query names its own or asks for names"),
            Map.entry("SignOnLink", "read at sign-in before any district is known; every query names its own"),
            Map.entry("KeyMark", "is one value for the whole database"),
            Map.entry("SignInSalt", "is one random value for the whole database"),
            Map.entry("OpenSession", "belongs to a browser of a person, whatever district they act in"),
            Map.entry("RememberedSignIn", "belongs to a browser of a person"),
            Map.entry("PasswordRequest", "is an address somebody typed before anybody looks whose it is"),
            Map.entry("PasswordLink", "belongs to an account, whatever districts it works in"),
            Map.entry("FirstAdministratorToken", "exists before the first district"),
            Map.entry("Maintenance", "is of the whole portal"),
            Map.entry("DistrictBrand", "is shown on public pages before any district is known"),
            Map.entry("JobSite", "is looked up by its public name before any district is known"),
            Map.entry("PanelCode", "is read before any district is known; every other query names its district"),
            Map.entry("PanelChange", "is a number; one task asks for the panels of all districts at once"),
            Map.entry("PostedPage", "holds what everybody may read and nothing else"),
            Map.entry("PublishedPolicy", "holds what everybody may read and nothing else"),
            Map.entry("PublishedFile", "holds what everybody may read and nothing else"),
            Map.entry("MailDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("FeedbackLink", "is read before any district is known; every other query names its district"),
            Map.entry("PolicyDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("GoalDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("CredentialDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("NoticeDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("StopDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("SearchMark", "is looked over for all districts at once and holds numbers only"),
            Map.entry("SearchedDistrict", "is looked over for all districts at once and holds numbers only"),
            Map.entry("TeamDue", "is looked over for all districts at once and holds numbers only"),
            Map.entry("FeedbackDue", "is looked over for all districts at once and holds numbers only"));

    /** Template packs are the same for every district; nothing else may live in that room. */
    private static final String TEMPLATES = "org.ctoportal.framework.store";

    @Autowired
    EntityManagerFactory entities;

    @Test
    void every_entity_belongs_to_a_district_or_says_why_not() {
        assertThat(entities.getMetamodel().getEntities())
                .extracting(EntityType::getName)
                .contains("DistrictFact", "AuthoredDocument");
        assertThat(entities.getMetamodel().getEntities())
                .allSatisfy(entity -> assertThat(isOwned(entity)
                                || SHARED.containsKey(entity.getName())
                                || entity.getJavaType().getPackageName().equals(TEMPLATES))
                        .as(entity.getName())
                        .isTrue());
    }

    @Test
    void no_shared_entity_is_owned_as_well() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(MetamodelTest::isOwned)
                .extracting(EntityType::getName)
                .doesNotContainAnyElementsOf(SHARED.keySet());
    }

    /** Hibernate loads collections and references without the district; rooms refer to other aggregates by number. */
    @Test
    void no_entity_of_a_district_reaches_another_through_a_reference_or_a_collection() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(MetamodelTest::isOwned)
                .allSatisfy(entity -> assertThat(entity.getAttributes())
                        .as(entity.getName())
                        .noneMatch(attribute -> attribute.isCollection() || attribute.isAssociation()));
    }

    private static boolean isOwned(EntityType<?> entity) {
        return DistrictOwned.class.isAssignableFrom(entity.getJavaType());
    }
}

package org.ctoportal.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;

/** What nobody may write; {@link TenancyBansTest} checks that the rules see it. */
class WaysPastTheFilter {

    Object asAnotherDistrict(EntityManagerFactory factory) {
        return factory.createEntityManager(Map.of("org.hibernate.tenantId", 2L));
    }

    Object native_(EntityManager entities) {
        return entities.createNativeQuery("select * from district_fact").getResultList();
    }
}

package org.ctoportal.district.tenancy;

import io.micrometer.core.instrument.Metrics;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.PostLoadEvent;
import org.hibernate.event.spi.PostLoadEventListener;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.event.spi.PreUpsertEvent;
import org.hibernate.event.spi.PreUpsertEventListener;
import org.jspecify.annotations.Nullable;

/** Turns every way an entity of another district could slip past Hibernate's own filter into an exception. */
class TenantGuard
        implements PostLoadEventListener,
                PreInsertEventListener,
                PreUpdateEventListener,
                PreDeleteEventListener,
                PreUpsertEventListener {

    /** Whoever runs the portal is to be woken when it is not zero. */
    static final String BREACHES = "portal.tenant.breaches";

    @Override
    public void onPostLoad(PostLoadEvent event) {
        check(event.getEntity(), event.getSession());
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    @Override
    public boolean onPreUpsert(PreUpsertEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    /** On insert Hibernate has not filled the owner yet, so an empty owner passes; it becomes the session's. */
    private static boolean check(@Nullable Object entity, SharedSessionContractImplementor session) {
        if (entity instanceof DistrictOwned owned) {
            var owner = owned.ownerDistrict();
            if (owner != null && !owner.equals(session.getTenantIdentifierValue())) {
                Metrics.counter(BREACHES).increment();
                throw new TenantBreachException(
                        entity.getClass().getSimpleName(), String.valueOf(session.getTenantIdentifierValue()));
            }
        }
        return false;
    }
}

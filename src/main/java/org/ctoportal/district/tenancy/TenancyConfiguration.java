package org.ctoportal.district.tenancy;

import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches the walls on in Hibernate: the resolver of the current district and the guard. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    HibernatePropertiesCustomizer tenancy(ObjectProvider<Integrator> others) {
        return properties -> {
            properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentDistrictResolver());
            properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider)
                    () -> Stream.concat(Stream.of(new GuardIntegrator()), others.orderedStream())
                            .toList());
        };
    }

    private static final class GuardIntegrator implements Integrator {

        @Override
        public void integrate(
                Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
            var guard = new TenantGuard();
            var listeners = sessionFactory.getServiceRegistry().requireService(EventListenerRegistry.class);
            listeners.appendListeners(EventType.POST_LOAD, guard);
            listeners.appendListeners(EventType.PRE_INSERT, guard);
            listeners.appendListeners(EventType.PRE_UPDATE, guard);
            listeners.appendListeners(EventType.PRE_DELETE, guard);
            listeners.appendListeners(EventType.PRE_UPSERT, guard);
        }
    }
}

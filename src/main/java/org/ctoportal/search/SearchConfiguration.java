package org.ctoportal.search;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the index told of every change. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Integrator searchIntegrator(ChangeMarker marker) {
        return new Integrator() {
            @Override
            public void integrate(
                    Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessions) {
                var listeners = sessions.getServiceRegistry().requireService(EventListenerRegistry.class);
                listeners.appendListeners(EventType.POST_INSERT, marker);
                listeners.appendListeners(EventType.POST_UPDATE, marker);
                listeners.appendListeners(EventType.POST_DELETE, marker);
            }
        };
    }
}

package org.ctoportal.records;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the wall of holds in front of every removal. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    @Bean
    Integrator holdIntegrator(HoldWall wall) {
        return new Integrator() {
            @Override
            public void integrate(
                    Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessions) {
                sessions.getServiceRegistry()
                        .requireService(EventListenerRegistry.class)
                        .prependListeners(EventType.DELETE, wall);
            }
        };
    }
}

package org.ctoportal.maintenance;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clocks of the portal know of maintenance. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    /** By this name it is found among others. */
    @Bean
    PausingScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder, MaintenanceBoard board) {
        return new PausingScheduler(builder.build(), board);
    }
}

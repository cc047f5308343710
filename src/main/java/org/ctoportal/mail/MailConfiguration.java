package org.ctoportal.mail;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Letters are carried by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {}

/** What applications with Hibernate Validator have; nothing else loads it. */
package dev.apigateway.rest.validation;

package dev.apigateway.it.pets;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.apigateway.ConflictException;
import dev.apigateway.NotFoundException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The pets in DynamoDB, by {@code owner} and, within an owner, sorted by {@code name}. */
// tag::table[]
@Singleton
public class PetTable {

    private final DynamoDbClient dynamoDb;
    private final String table;

    PetTable(DynamoDbClient dynamoDb, @ConfigProperty(name = "pets.table") String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    /** Adds a pet, unless the owner has one of that name. */
    void add(String owner, Pet pet) {
        try {
            dynamoDb.putItem(PutItemRequest.builder().tableName(table).item(item(owner, pet))
                    .conditionExpression("attribute_not_exists(#name)")
                    .expressionAttributeNames(Map.of("#name", "name"))
                    .build());
        } catch (ConditionalCheckFailedException e) {
            throw new ConflictException(owner + " has a pet named '" + pet.name() + "' already.", e);
        }
    }
    // end::table[]

    /** Replaces a pet, if it is the one that the change was made on. Which of the reasons it isn't is worth a second look. */
    void replace(String owner, Pet pet) {
        try {
            dynamoDb.putItem(PutItemRequest.builder().tableName(table).item(item(owner, pet))
                    .conditionExpression("version = :before")
                    .expressionAttributeValues(Map.of(":before", number(pet.version() - 1)))
                    .build());
        } catch (ConditionalCheckFailedException e) {
            throw new ConflictException("The pet has changed: it is version " + get(owner, pet.name()).version() + " now.", e);
        }
    }

    Pet get(String owner, String name) {
        Map<String, AttributeValue> item = dynamoDb
                .getItem(GetItemRequest.builder().tableName(table).key(key(owner, name)).consistentRead(true).build()).item();
        if (item.isEmpty()) {
            throw missing(owner, name, null);
        }
        return pet(item);
    }

    /**
     * A page of an owner's pets in the order of their names.
     *
     * @param species null for all
     * @param after the name to go on after, null for the first page
     * @param patience how long DynamoDB may take, with all attempts
     */
    PetPage list(String owner, String species, String after, int limit, Duration patience) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":owner", text(owner));
        // tag::patience[]
        QueryRequest.Builder query = QueryRequest.builder().tableName(table).limit(limit)
                .overrideConfiguration(call -> call.apiCallTimeout(patience))
                // end::patience[]
                .keyConditionExpression("#owner = :owner")
                .expressionAttributeNames(Map.of("#owner", "owner"));
        if (species != null) {
            query.filterExpression("species = :species");
            values.put(":species", text(species));
        }
        if (after != null) {
            query.exclusiveStartKey(key(owner, after));
        }
        QueryResponse page = dynamoDb.query(query.expressionAttributeValues(values).build());
        return new PetPage(page.items().stream().map(PetTable::pet).toList(),
                page.hasLastEvaluatedKey() ? page.lastEvaluatedKey().get("name").s() : null);
    }

    void remove(String owner, String name) {
        try {
            dynamoDb.deleteItem(DeleteItemRequest.builder().tableName(table).key(key(owner, name))
                    .conditionExpression("attribute_exists(#name)")
                    .expressionAttributeNames(Map.of("#name", "name"))
                    .build());
        } catch (ConditionalCheckFailedException e) {
            throw missing(owner, name, e);
        }
    }

    private static NotFoundException missing(String owner, String name, Throwable cause) {
        return new NotFoundException(owner + " has no pet named '" + name + "'.", cause);
    }

    private static Map<String, AttributeValue> key(String owner, String name) {
        return Map.of("owner", text(owner), "name", text(name));
    }

    private static Map<String, AttributeValue> item(String owner, Pet pet) {
        return Map.of("owner", text(owner), "name", text(pet.name()), "species", text(pet.species()),
                "age", number(pet.age()), "version", number(pet.version()));
    }

    private static Pet pet(Map<String, AttributeValue> item) {
        return new Pet(item.get("name").s(), item.get("species").s(), Integer.parseInt(item.get("age").n()),
                Long.parseLong(item.get("version").n()));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}

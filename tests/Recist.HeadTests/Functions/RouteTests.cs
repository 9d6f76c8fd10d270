using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Recist.Api;
using Recist.Pipeline;

namespace Recist.HeadTests.Functions;

public sealed class RouteTests
{
    // Whoever adds a line here opens patient data to everybody. A route is open only when both of its locks are: key and role.
    private static readonly string[] OpenToEverybody = ["health", "ready"];

    [Fact]
    public void The_app_has_the_addresses_of_the_local_head_and_no_others()
    {
        using var app = App.With(App.Deployed);
        var expected = app.GetRequiredService<ApiRoutes>().Addresses.Select(address => $"{address.Name} {address.Pattern}");

        var found = DeployedFunctions.OfTrigger("httpTrigger")
            .Select(function => $"{DeployedFunctions.Name(function)} {DeployedFunctions.Trigger(function)["route"]!.GetValue<string>()}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_address_takes_every_method_so_that_the_door_answers_a_wrong_one_itself() => Assert.All(
        DeployedFunctions.OfTrigger("httpTrigger"),
        function => Assert.True((DeployedFunctions.Trigger(function)["methods"]?.AsArray().Count ?? 0) == 0));

    [Fact]
    public void Only_the_listed_routes_are_open_to_a_caller_without_a_token()
    {
        using var app = App.With(App.Deployed);

        Assert.Equal(OpenToEverybody, app.GetRequiredService<ApiRoutes>().All.Where(route => route.Allowed == Role.None).Select(route => route.Name));
    }

    [Fact]
    public void Each_HTTP_trigger_has_no_other_way_in_than_the_door_that_checks_tokens() => Assert.All(Triggers("HttpTriggerAttribute"), trigger =>
        Assert.Equal([typeof(ApiDoor), typeof(ApiRoutes)], trigger.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType)));

    [Fact]
    public void Every_trigger_can_be_made_from_the_apps_services()
    {
        using var app = App.With(App.Deployed);

        Assert.All(Triggers("TriggerAttribute"), trigger => Assert.NotNull(ActivatorUtilities.CreateInstance(app, trigger)));
    }

    private static List<Type> Triggers(string attributeEnd)
    {
        var triggers = typeof(RecistFunctions.Triggers.UploadArrivedTrigger).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttribute<FunctionAttribute>() is not null && method.GetParameters()
                .Any(parameter => parameter.GetCustomAttributes().Any(attribute => attribute.GetType().Name.EndsWith(attributeEnd, StringComparison.Ordinal)))))
            .ToList();
        Assert.NotEmpty(triggers);
        return triggers;
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Recist.Tests.Walls;

/// <summary>The rules use no binary fractions, no waiting and nothing outside themselves.</summary>
public class RulesArePureTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Rules = typeof(ResponseAssessor).Assembly;

    [Fact]
    public void No_double_or_float_in_any_signature_field_or_local() => Assert.Empty(Rules.GetTypes().SelectMany(BinaryFractions));

    [Fact]
    public void No_method_is_async() => Assert.Empty(Rules.GetTypes().SelectMany(Waits));

    [Fact]
    public void No_assembly_but_the_platforms_collections_and_text_is_used() => Assert.Empty(Strangers(Rules));

    [Fact]
    public void Each_check_sees_its_trespasser()
    {
        Assert.Equal(5, BinaryFractions(typeof(Trespasser)).Count());
        Assert.Single(Waits(typeof(Trespasser)));
        Assert.Contains("xunit.v3.assert", Strangers(typeof(RulesArePureTests).Assembly));
    }

    private static IEnumerable<string> BinaryFractions(Type type)
    {
        var fields = type.GetFields(Everything).Where(f => IsBinary(f.FieldType)).Select(f => $"{type}.{f.Name}");
        var methods = type.GetMembers(Everything).OfType<MethodBase>();
        var signatures = methods.Where(m => m.GetParameters().Any(p => IsBinary(p.ParameterType)) || (m is MethodInfo i && IsBinary(i.ReturnType))).Select(m => $"{type}.{m.Name}");
        var locals = methods.Where(m => m.GetMethodBody()?.LocalVariables.Any(l => IsBinary(l.LocalType)) == true).Select(m => $"{type}.{m.Name} (local)");
        return fields.Concat(signatures).Concat(locals);
    }

    private static bool IsBinary(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && IsBinary(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsBinary));

    private static IEnumerable<string> Waits(Type type) =>
        type.GetMethods(Everything).Where(m => m.IsDefined(typeof(AsyncStateMachineAttribute)) || typeof(Task).IsAssignableFrom(m.ReturnType)).Select(m => $"{type}.{m.Name}");

    private static IEnumerable<string> Strangers(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!)
        .Except(["System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory"]);

    /// <summary>Breaks every wall once: a field, a return type, a parameter, a generic argument and a local.</summary>
    private sealed class Trespasser
    {
        public float Field = 1;

        public static double Return() => 1;

        public static void Parameter(double? value) => _ = value;

        public static List<float> Generic() => [];

        public static string Local(string text)
        {
            var half = double.Parse(text, null);
            half += text.Length;
            return half + text + half;
        }

        public static async Task Waits() => await Task.Yield();
    }
}
